package huozhong.submission.parcel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What a parcel says of itself, for programs: whose list it is, who is on it, which files it has, what was explained.
 *
 * @param format so that another edition is told apart
 */
record ParcelManifest(String format, String list, String unit, String plan, LocalDateTime madeAt,
                      List<RosterOf> rosters, List<PersonOf> people, List<FileOf> files,
                      List<DifferenceOf> differences) {

    static final String FORMAT = "huozhong-parcel/1";
    static final String PATH = "manifest.json";

    /** Whether all of it is there; what came in may lack anything. */
    boolean isComplete() {
        return Stream.of(list, unit, plan, madeAt, rosters, people, files, differences).allMatch(Objects::nonNull)
                && people.stream().allMatch(one -> one != null && Stream.of(one.number, one.name, one.level,
                        one.category).allMatch(Objects::nonNull))
                && files.stream().allMatch(one -> one != null && one.path != null && one.sha256 != null)
                && rosters.stream().allMatch(Objects::nonNull);
    }

    /** A version of 汇总表. */
    record RosterOf(String title, int version, String checkCode) {
    }

    /** Somebody on the list. */
    record PersonOf(String number, String name, String level, String category, int version) {
    }

    /** A file, as it was written. */
    record FileOf(String path, String kind, @Nullable String number, String sha256, long bytes) {
    }

    /** What doesn't agree, and why. */
    record DifferenceOf(@Nullable String number, String words, @Nullable String explanation) {
    }

    /** The same for people. */
    String readable() {
        var words = new StringBuilder("\uFEFF报送材料清单\r\n\r\n");
        line(words, "名单编号：" + list);
        line(words, "报送单位：" + unit);
        line(words, "计划：" + plan);
        line(words, "生成时间：" + madeAt.toString().replace('T', ' ').substring(0, 16));
        rosters.forEach(one -> line(words, "汇总表：" + one.title + "，第" + one.version + "版，校验码" + one.checkCode));
        line(words, "\r\n一、人选（" + people.size() + "条）");
        people.forEach(one -> line(words, one.number + "  " + one.name + "  " + one.level + one.category
                + "  登记表第" + one.version + "版"));
        line(words, "\r\n二、不一致及说明（" + differences.size() + "处）");
        differences.forEach(one -> line(words, (one.number == null ? "" : one.number + "  ") + one.words + "  说明："
                + (one.explanation == null ? "（没有说明）" : one.explanation)));
        line(words, "\r\n三、文件（" + files.size() + "个）：SHA-256  字节数  路径");
        files.forEach(one -> line(words, one.sha256 + "  " + one.bytes + "  " + one.path));
        return words.toString();
    }

    private static void line(StringBuilder words, String line) {
        words.append(line).append("\r\n");
    }
}
