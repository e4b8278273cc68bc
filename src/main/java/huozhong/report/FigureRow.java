package huozhong.report;

import java.time.LocalDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A row behind a figure: the figure is the sum of what they count.
 *
 * @param key the same as long as it is the same row
 */
public record FigureRow(String key, String name, String detail, @Nullable LocalDateTime at, long counts) {
}
