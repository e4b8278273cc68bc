package huozhong.roster;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.nomination.origin.Recommenders;
import huozhong.shared.InvalidInput;

/** Finds a unit's draft by a photo's file name: the person's name in it, the 编号, or the mobile or its end. */
@Component
class DraftsByName {

    private static final Pattern PICTURE = Pattern.compile("(?i)(.+?)" + PhotoFiles.ENDING);
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final int TAIL = 4;
    private static final int NAMES_SHOWN = 5;
    private static final String NOT_AGAIN = "已有照片，没有替换";

    private final Recommenders recommenders;
    private final JdbcClient jdbc;

    DraftsByName(Recommenders recommenders, JdbcClient jdbc) {
        this.recommenders = recommenders;
        this.jdbc = jdbc;
    }

    /** A draft as far as a file's name can mean it. */
    record Draft(String id, String number, String name, String mobile, boolean hasPhoto) {

        /** Whether one of the digits in a file's name is the end of his mobile or of his number. */
        private boolean isMeantBy(List<String> digits) {
            return digits.stream().filter(end -> end.length() >= TAIL)
                    .anyMatch(end -> mobile.endsWith(end) || number.endsWith(end));
        }
    }

    /** The one draft, or why there is none. */
    record Found(@Nullable Draft draft, String problem) {

        private static Found none(String problem) {
            return new Found(null, problem);
        }

        /** Also who needs no photo any more makes sense of an archive's names. */
        boolean isSomebody() {
            return draft != null || problem.endsWith(NOT_AGAIN);
        }

        Draft orRefused() {
            if (draft == null) {
                throw new InvalidInput("file", problem);
            }
            return draft;
        }
    }

    /** The drafts of one unit. */
    record People(List<Draft> drafts, NameInFile<Draft> byName) {

        Found find(String file) {
            var picture = PICTURE.matcher(file);
            if (!picture.matches()) {
                return Found.none("不是照片，应为JPG或PNG图片");
            }
            var base = picture.group(1).toUpperCase(Locale.ROOT);
            var numbered = drafts.stream().filter(one -> base.contains(one.number.toUpperCase(Locale.ROOT))).toList();
            var letters = PhotoFiles.letters(base);
            var digits = DIGITS.matcher(base).results().map(run -> run.group()).toList();
            if (!numbered.isEmpty()) {
                return only(numbered, "编号");
            }
            return letters.isEmpty()
                    ? only(drafts.stream().filter(one -> one.isMeantBy(digits)).toList(),
                            "尾号" + String.join("、", digits))
                    : named(picture.group(1), letters, digits);
        }

        private Found named(String shown, String letters, List<String> digits) {
            var alike = drafts.stream().filter(one -> PhotoFiles.letters(one.name).equals(letters)).toList();
            var found = alike.isEmpty() ? byName.meant(shown) : alike;
            var meant = found.stream().filter(one -> one.isMeantBy(digits)).toList();
            return only(found.size() > 1 && !meant.isEmpty() ? meant : found, found.isEmpty() ? shown : names(found));
        }

        private static String names(List<Draft> found) {
            return found.stream().map(Draft::name).distinct().limit(NAMES_SHOWN).collect(Collectors.joining("、"));
        }

        private static Found only(List<Draft> found, String who) {
            if (found.isEmpty()) {
                return Found.none("本单位草稿中没有“" + who + "”");
            }
            if (found.size() > 1) {
                return Found.none(who + "有" + found.size() + "人，请在文件名中加上联系手机后四位");
            }
            return found.get(0).hasPhoto ? Found.none(found.get(0).name + NOT_AGAIN) : new Found(found.get(0), "");
        }
    }

    People of(String planId, String unitId) {
        var drafts = jdbc.sql("""
                        select id, number, name, mobile, photo from draft_facts
                        where plan_id = ? and recommender_id = ? and origin_id = ? order by number""")
                .params(planId, recommenders.origin(planId, unitId).recommenderId(), unitId)
                .query((row, n) -> new Draft(row.getString("id"), row.getString("number"), text(row.getString("name")),
                        text(row.getString("mobile")), !text(row.getString("photo")).isEmpty()))
                .list();
        return new People(drafts, new NameInFile<>(drafts, Draft::name));
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
