package huozhong.directory;

import java.util.List;
import java.util.Optional;

import huozhong.shared.SeenText;

/** 列: the columns of the four sheets, by the words in their header. */
public enum Column {
    CODE("代码"), NAME("名称"), LEVEL("级别"), PARENT("上级代码"),
    FUNCTION("职能"), REGION("地区代码"), STATE("状态"), SUCCESSOR("承接单位代码"),
    LOGIN("账号", "登录名"), PERSON("姓名"), MOBILE("手机"),
    UNIT("单位代码"), POST("岗位"), FROM("起始日期"), UNTIL("结束日期");

    private final String words;
    /** What it was called before; files that were made then are still read. */
    private final String formerWords;

    Column(String words) {
        this(words, words);
    }

    Column(String words, String formerWords) {
        this.words = words;
        this.formerWords = formerWords;
    }

    public String words() {
        return words;
    }

    /** The rest of the header's cell may be a remark in brackets. */
    static Optional<Column> of(String header, List<Column> columns) {
        var plain = SeenText.of(header).replaceAll("[（(].*", "").replaceAll("[\\s\\p{Z}*＊]", "");
        return columns.stream().filter(column -> column.words.equals(plain) || column.formerWords.equals(plain))
                .findFirst();
    }
}
