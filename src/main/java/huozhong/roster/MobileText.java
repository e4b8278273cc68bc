package huozhong.roster;

import java.util.Optional;
import java.util.regex.Pattern;

/** The ways in which rosters write a mobile; a second number, a hidden or a lost digit is asked for. */
final class MobileText {

    private static final int LONGEST = 60;
    private static final String SIGN = "’'‘`´′\"“”,，;；:：、。*＊#＃☎☏✆\\[\\]【】<>";
    private static final Pattern ORNAMENT = Pattern.compile(
            "[\\s()（）.·。_‐‑‒–—―−─~～-]|[" + SIGN + "]+$|^[" + SIGN + "]+");
    /** 139,0000,0001 as some write numbers. */
    private static final Pattern GROUPS = Pattern.compile("(1\\d{2})[,:/](\\d{4})[,:/](\\d{4})");
    private static final Pattern NUMBER_OF_EXCEL = Pattern.compile("\\.0+$");
    private static final Pattern REMARK = Pattern.compile(
            "[(（](?:(?:微信|手机|电话|本人)?(?:微信|号码?|电话)?(?:同号|同步|本人)?|微同|同微信|工作|办公?|常用|个人)[)）]$"
                    + "|(?:微信|V信)?同号$|同微信$|^[☎☏✆]?(?:本人|微信号?|(?:联系|移动|办公)?(?:手机|电话)(?:号码?)?"
                    + "|(?i:tel|phone|mobile|mob)\\.?)[:：]?");
    /** Before a mobile called from elsewhere, or a zero typed as the letter. */
    private static final Pattern TRUNK_ZERO = Pattern.compile("^[0OoＯ](?=1[3-9]\\d{9}$)");
    private static final Pattern COUNTRY = Pattern.compile("^(\\+|00)?86(?=1\\d{10}$)");
    private static final Pattern SCIENTIFIC =
            Pattern.compile("\\d(?:\\.\\d+)?(?:[Ee]\\+?0?\\d{1,2}|[×xX*]10\\^?\\d{1,2})");
    private static final Pattern WHOLE_SCIENTIFIC = Pattern.compile("(\\d)\\.(\\d{10})[Ee]\\+?0?10");
    private static final Pattern HIDDEN = Pattern.compile("1\\d{2}[*＊•·xX×]{4}\\d{4}");
    private static final Pattern LANDLINE = Pattern.compile("(?:0\\d{2,3}-?)?[2-8]\\d{6,7}");
    private static final Pattern SEVERAL = Pattern.compile("1[3-9]\\d{9}\\D+(?:1[3-9]\\d{9}|" + LANDLINE + ")|(?:"
            + LANDLINE + ")\\D+1[3-9]\\d{9}");

    private MobileText() {
    }

    /** The digits alone, as far as what stands around them is known to mean nothing. */
    static String number(String value) {
        if (value.length() > LONGEST) {
            return value;
        }
        var plain = NUMBER_OF_EXCEL.matcher(Repairs.halfWidth(value)).replaceFirst("");
        var bare = REMARK.matcher(plain.replace(" ", "")).replaceAll("");
        var joined = GROUPS.matcher(WHOLE_SCIENTIFIC.matcher(bare).replaceFirst("$1$2")).replaceFirst("$1$2$3");
        var digits = COUNTRY.matcher(ORNAMENT.matcher(joined).replaceAll("")).replaceFirst("");
        return TRUNK_ZERO.matcher(digits).replaceFirst("");
    }

    /** Why a text is no mobile, where more can be said than that it isn't. */
    static Optional<String> hint(String value) {
        var text = value.length() > LONGEST ? "" : Repairs.halfWidth(value).replaceAll("\\s", " ");
        var bare = text.replace(" ", "");
        if (SCIENTIFIC.matcher(bare).matches()) {
            return Optional.of("是Excel的科学计数法，后面的数字已经丢失，请按原件填写完整的11位号码");
        }
        if (HIDDEN.matcher(bare).matches()) {
            return Optional.of("中间的数字被遮住了，请填写完整的11位号码");
        }
        if (SEVERAL.matcher(text).find()) {
            return Optional.of("写了不止一个号码，请只留一个11位的手机号码");
        }
        return LANDLINE.matcher(bare).matches() ? Optional.of("是固定电话，请填写11位的手机号码") : Optional.empty();
    }
}
