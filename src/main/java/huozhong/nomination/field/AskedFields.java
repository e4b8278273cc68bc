package huozhong.nomination.field;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import huozhong.shared.InvalidInput;

/** 需要修改的栏目: the fields that a return names, by their keys with commas between; at least one of the form's. */
public final class AskedFields {

    private AskedFields() {
    }

    public static String require(@Nullable String named) {
        var keys = Arrays.stream((named == null ? "" : named).split(",")).map(String::strip)
                .filter(key -> !key.isEmpty()).distinct().toList();
        if (keys.isEmpty()) {
            throw new InvalidInput("fields", "请选择需要修改的栏目");
        }
        var known = Arrays.stream(Field.values()).map(Field::key).collect(Collectors.toSet());
        keys.stream().filter(key -> !known.contains(key)).findFirst().ifPresent(AskedFields::refuse);
        return String.join(",", keys);
    }

    private static void refuse(String key) {
        throw new InvalidInput("fields", "登记表没有这个栏目：" + key);
    }
}
