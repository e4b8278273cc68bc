package huozhong.report;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What of a report its paper says. */
final class ReportValues {

    static final String NOT_STARTED = "尚未开始";
    static final String BLANK_DAY = "　　年　　月　　日";
    private static final List<String> NUMERALS = List.of("一", "二", "三", "四", "五", "六", "七", "八", "九", "十");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.ROOT);

    private ReportValues() {
    }

    /** Of a version, or of a draft where there is none. */
    static Map<String, Object> of(Frozen frozen, @Nullable ReportVersion version) {
        var parts = new ArrayList<Map<String, Object>>();
        for (var part : frozen.parts()) {
            parts.add(part(number(parts.size()) + part.name(), part.text().lines().filter(line -> !line.isBlank())
                    .toList(), frozen.figures().stream().filter(one -> one.part().equals(part.code()))
                    .map(ReportValues::figure).toList()));
        }
        return Map.of("title", frozen.title(), "unit", frozen.unit(), "day", version == null ? BLANK_DAY
                : DAY.format(version.handedInAt()), "version", version == null ? "草稿" : "第" + version.number() + "版",
                "asOf", moment(frozen.asOf()), "hash", version == null ? "" : version.sha256(), "parts", parts);
    }

    static Map<String, Object> part(String heading, List<String> paragraphs, List<Map<String, Object>> figures) {
        return Map.of("heading", heading, "paragraphs", paragraphs.stream().map(words -> Map.of("words", words))
                .toList(), "figures", figures);
    }

    static Map<String, Object> figure(String name, String counted, String period, String entered) {
        return Map.of("figure", name, "counted", counted, "period", period, "entered", entered);
    }

    private static Map<String, Object> figure(Frozen.Figure one) {
        return figure(one.name() + "（" + one.unit() + "）", one.counted() == null ? NOT_STARTED
                : String.valueOf(one.counted()), one.period() == null ? "" : String.valueOf(one.period()),
                one.entered() == null ? "" : one.entered() + "（" + one.reason() + "）");
    }

    private static String number(int before) {
        return before < NUMERALS.size() ? NUMERALS.get(before) + "、" : "";
    }

    private static String moment(LocalDateTime at) {
        return MOMENT.format(at);
    }
}
