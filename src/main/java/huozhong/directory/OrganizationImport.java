package huozhong.directory;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** An uploaded organisation: what was typed, what it would change when it was compared, and whether it is written. */
record OrganizationImport(String id, String fileName, State state, int rowCount, List<Line> typed, Comparison found,
                          String createdBy, LocalDateTime createdAt, @Nullable String writtenBy,
                          @Nullable LocalDateTime writtenAt) {

    /** 已核对 · 已写入. */
    enum State { CHECKED, WRITTEN }
}
