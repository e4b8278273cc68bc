package huozhong.submission.parcel;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import huozhong.shared.InvalidInput;

/** Mail addresses as somebody types them: so plain that none is taken for anything else. */
final class Addresses {

    static final int MOST = 10;
    private static final int LONGEST = 90;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9_])?"
            + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\\.)+[A-Za-z]{2,}");

    private Addresses() {
    }

    /**
     * Each once; throws InvalidInput on "to".
     *
     * @param domains the only ones that are allowed; where there is none, all are
     */
    static List<String> of(List<String> typed, List<String> domains) {
        var each = typed.stream().map(String::strip).filter(one -> !one.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (each.isEmpty() || each.size() > MOST) {
            throw new InvalidInput("to", "请填写1到" + MOST + "个收件邮箱");
        }
        each.forEach(one -> require(one, domains));
        return List.copyOf(each);
    }

    private static void require(String address, List<String> domains) {
        if (address.length() > LONGEST || !PLAIN.matcher(address).matches() || address.contains("..")) {
            throw new InvalidInput("to", "“" + address + "”不是邮箱地址");
        }
        var domain = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
        if (!domains.isEmpty() && domains.stream().noneMatch(one -> domain.equals(one) || domain.endsWith("." + one))) {
            throw new InvalidInput("to", "只能发往" + String.join("、", domains) + "的邮箱，“" + address + "”不是");
        }
    }

    /** As a record may have it. */
    static String masked(List<String> addresses) {
        return addresses.stream().map(one -> one.charAt(0) + "***" + one.substring(one.indexOf('@')))
                .collect(Collectors.joining(","));
    }
}
