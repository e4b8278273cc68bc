package huozhong.directory;

import static huozhong.directory.Column.CODE;
import static huozhong.directory.Column.FROM;
import static huozhong.directory.Column.FUNCTION;
import static huozhong.directory.Column.LEVEL;
import static huozhong.directory.Column.LOGIN;
import static huozhong.directory.Column.MOBILE;
import static huozhong.directory.Column.NAME;
import static huozhong.directory.Column.PARENT;
import static huozhong.directory.Column.PERSON;
import static huozhong.directory.Column.POST;
import static huozhong.directory.Column.REGION;
import static huozhong.directory.Column.STATE;
import static huozhong.directory.Column.SUCCESSOR;
import static huozhong.directory.Column.UNIT;
import static huozhong.directory.Column.UNTIL;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** 工作表: the four sheets of the workbook, in the order in which they are written, with their columns. */
public enum Sheet {
    REGIONS("地区", List.of(CODE, NAME, LEVEL, PARENT), List.of(CODE, NAME, LEVEL)),
    UNITS("单位", List.of(CODE, NAME, FUNCTION, REGION, PARENT, STATE, SUCCESSOR), List.of(CODE)),
    USERS("用户", List.of(LOGIN, PERSON, MOBILE, STATE), List.of(LOGIN)),
    POSTS("岗位", List.of(LOGIN, UNIT, POST, FROM, UNTIL), List.of(LOGIN, UNIT, POST));

    private final String words;
    private final List<Column> columns;
    private final List<Column> required;

    Sheet(String words, List<Column> columns, List<Column> required) {
        this.words = words;
        this.columns = columns;
        this.required = required;
    }

    public String words() {
        return words;
    }

    List<Column> columns() {
        return columns;
    }

    /** What no row goes without; what else a new one needs is its judge's to say. */
    List<Column> required() {
        return required;
    }

    /** What no two rows have in common: the code, the login, or login, unit and post. */
    List<Column> key() {
        return this == POSTS ? List.of(LOGIN, UNIT, POST) : columns.subList(0, 1);
    }

    static Optional<Sheet> named(String words) {
        return Arrays.stream(values()).filter(sheet -> sheet.words.equals(words.strip())).findFirst();
    }
}
