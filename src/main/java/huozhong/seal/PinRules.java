package huozhong.seal;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

import huozhong.organization.User;
import huozhong.shared.InvalidInput;
import huozhong.shared.Unseen;

/** What a PIN must be: six characters or more, and none of what is tried first. */
final class PinRules {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 32;
    private static final int DIFFERENT = 4;
    /** 860712, 19860712: somebody's birthday, or today. */
    private static final Pattern DAY = Pattern.compile("(19|20)?\\d\\d(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])");

    private PinRules() {
    }

    static void check(String pin, User keeper) {
        var length = pin.codePointCount(0, pin.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new InvalidInput("pin", "PIN 须为 " + SHORTEST + " 至 " + LONGEST + " 个字符");
        }
        Unseen.refuse("pin", pin);
        if (isRow(pin) || isTwice(pin) || pin.chars().distinct().count() < DIFFERENT || DAY.matcher(pin).matches()) {
            throw new InvalidInput("pin", "这个 PIN 太容易猜到（连号、重复或日期），请换一个");
        }
        var plain = pin.toLowerCase(Locale.ROOT);
        if (List.of(keeper.login(), Objects.requireNonNullElse(keeper.mobile(), "")).stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> !text.isEmpty() && (text.contains(plain) || plain.contains(text)))) {
            throw new InvalidInput("pin", "PIN 不能取自账号或手机号，请换一个");
        }
    }

    /** 123456, 987654, aaaaaa, 135791: the same step from each to the next. */
    private static boolean isRow(String pin) {
        var step = pin.charAt(1) - pin.charAt(0);
        for (var i = 2; i < pin.length(); i++) {
            if (pin.charAt(i) - pin.charAt(i - 1) != step) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTwice(String pin) {
        var half = pin.length() / 2;
        return pin.equals(pin.substring(0, half).repeat(2)) || pin.equals(pin.substring(0, half) + new StringBuilder(
                pin.substring(0, half)).reverse());
    }
}
