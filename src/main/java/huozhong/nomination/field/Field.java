package huozhong.nomination.field;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A field of annex 1. Those of annex 2 are columns of the roster too. A covered field is one that the opinions speak
 * about: changing it makes them void; how to reach a person and his photo are not what was agreed to (ours).
 */
public enum Field {
    NAME("姓名", true, true, true),
    GENDER("性别", true, true, true),
    BIRTH("出生年月", true, true, true),
    ETHNICITY("民族", true, true, true),
    POLITICS("政治面貌", true, true, true),
    EMPLOYER("工作单位及职务", true, true, true),
    MOBILE("联系手机", true, true, false),
    CATEGORY("推荐类别", true, true, true),
    SPECIALTY("特长", false, true, true),
    DEEDS("事迹介绍", false, true, true),
    HONOURS("获得荣誉及媒体报道情况", false, false, true),
    PHOTO("照片", false, true, false);

    private final String label;
    private final boolean inRoster;
    private final boolean required;
    private final boolean covered;

    Field(String label, boolean inRoster, boolean required, boolean covered) {
        this.label = label;
        this.inRoster = inRoster;
        this.required = required;
        this.covered = covered;
    }

    public static Stream<Field> required() {
        return Arrays.stream(values()).filter(Field::isRequired);
    }

    public String key() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public String label() {
        return label;
    }

    /** As annex 1 has it; {@link #label} is annex 2's. */
    public String formLabel() {
        return this == CATEGORY ? "所在队伍类别" : label;
    }

    public boolean isInRoster() {
        return inRoster;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isCovered() {
        return covered;
    }
}
