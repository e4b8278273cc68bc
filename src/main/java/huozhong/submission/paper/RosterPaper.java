package huozhong.submission.paper;

import static huozhong.rendering.PaperKind.Placeholder.condition;
import static huozhong.rendering.PaperKind.Placeholder.list;
import static huozhong.rendering.PaperKind.Placeholder.picture;
import static huozhong.rendering.PaperKind.Placeholder.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.organization.Level;
import huozhong.registration.print.FormCode;
import huozhong.rendering.PaperKind;
import huozhong.rendering.QrPicture;

/** Annex 2 as a paper whose template is edited. */
@Component
class RosterPaper implements PaperKind {

    private static final String ROWS = "rows";
    private static final int SEAL = 42;
    private static final int CODE = 12;
    private static final RosterLine USUAL = line("王小芳", "汉族", "中共党员", "康平县人民医院 主治医师", "卫生健康");
    private static final RosterLine LONGEST = line("阿依古丽·买买提𠮷𬎆㛃璟玥祎旻", "维吾尔族", "中国民主促进会会员",
            "沈阳市康平县东关街道新时代文明实践所志愿服务总队宣讲分队副队长兼秘书长", "移风易俗（市级）");

    @Override
    public String code() {
        return "Roster";
    }

    @Override
    public String name() {
        return "汇总表（附件2）";
    }

    @Override
    public String shipped() {
        try {
            return new ClassPathResource("papers/Roster.xhtml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public boolean isAlsoWord() {
        return false;
    }

    @Override
    public List<Placeholder> placeholders() {
        return List.of(text("title", "汇总表的标题，取自计划的附件2"), text("unit", "填报单位"), text("part", "分类别填报时的队伍类别"),
                picture("qr", "二维码"), text("version", "哪份名单的第几版"), text("check", "校验码"),
                text("unitHeight", "填报单位一栏的高度（毫米）：首页留出盖章位置"), condition("first", "在首页成立"),
                condition("blankDay", "在首页且不是电子用印时成立：印出空白的年月日"), list(ROWS, "每页20行，不满的是空行"),
                text("order", "序号").in(ROWS), text("name", "姓名").in(ROWS), text("gender", "性别").in(ROWS),
                text("birth", "出生年月").in(ROWS), text("ethnicity", "民族").in(ROWS), text("politics", "政治面貌").in(ROWS),
                text("employer", "工作单位及职务").in(ROWS), text("mobile", "联系手机（全部号码）").in(ROWS),
                text("category", "推荐类别").in(ROWS), text("sheet", "第几页"), text("sheets", "共几页"));
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("首页，20人", sheet(USUAL, 0, true), rooms()),
                new Sample("首页，填写最多", longest(0), rooms()),
                new Sample("首页，电子用印", sheet(USUAL, 0, false), rooms()),
                new Sample("第2页", longest(1), List.of(qr())));
    }

    private static List<Room> rooms() {
        return List.of(qr(), new Room(RosterSheets.SEAL, SEAL, SEAL));
    }

    private static Room qr() {
        return new Room("Code", CODE, CODE);
    }

    /** With as long a title as a plan may have. */
    private static Map<String, Object> longest(int page) {
        var values = sheet(LONGEST, page, true);
        values.put("title", RosterSheets.TITLE + "（二〇二四年度第一批各地区推荐）");
        return values;
    }

    private static Map<String, Object> sheet(RosterLine line, int page, boolean blankDay) {
        var lines = new ArrayList<>(Collections.nCopies(RosterSheets.ROWS * 2, line));
        var from = page * RosterSheets.ROWS;
        var values = new HashMap<>(RosterSheets.place(from, !blankDay));
        values.putAll(Map.of("title", RosterSheets.TITLE, "unit", "中共康平县委宣传部（虚构）", "part", "卫生健康", "qr",
                QrPicture.of(FormCode.says("https://huozhong.example.gov.cn", "0000000000000000")), "version",
                "沈火〔2024〕康平报1号汇总表第1版", "check", "0000-0000", "sheet", String.valueOf(page + 1), "sheets", "2",
                ROWS, RosterSheets.rows(lines, from)));
        return values;
    }

    private static RosterLine line(String name, String ethnicity, String politics, String employer, String category) {
        return new RosterLine("", "", Level.COUNTY, category, name, "女", "1978-05", ethnicity, politics, employer,
                "13800000000");
    }
}
