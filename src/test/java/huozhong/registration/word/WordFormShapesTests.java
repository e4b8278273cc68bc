package huozhong.registration.word;

import static huozhong.registration.word.Docx.DEEDS;
import static huozhong.registration.word.Docx.cell;
import static huozhong.registration.word.Docx.goesOn;
import static huozhong.registration.word.Docx.p;
import static huozhong.registration.word.Docx.r;
import static huozhong.registration.word.Docx.startsHere;
import static huozhong.registration.word.Docx.table;
import static huozhong.registration.word.Docx.tc;
import static huozhong.registration.word.Docx.tr;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

import huozhong.ApplicationTest;

/** The same person's form as many hands fill it in: what is read is the same. */
@ApplicationTest
class WordFormShapesTests extends WordImports {

    private static final String NAME = "王文英";
    private static final String MOBILE = "13912345678";
    private static final String FORM = Docx.form(NAME, MOBILE);
    private static final Map<String, String> READ = Map.ofEntries(Map.entry("name", NAME), Map.entry("gender", "女"),
            Map.entry("birth", "1978-05"), Map.entry("ethnicity", "汉族"), Map.entry("politics", "中共党员"),
            Map.entry("mobile", MOBILE), Map.entry("employer", "康平县人民医院护士长"), Map.entry("specialty", "健康宣讲"),
            Map.entry("category", "卫生健康"), Map.entry("deeds", DEEDS), Map.entry("honours", "2023年县优秀志愿者"));

    private Checked same(String body) {
        return same(check(body));
    }

    private static Checked same(Checked checked) {
        READ.forEach((field, text) -> {
            var repair = checked.row().path("repairs").findParents("to").stream()
                    .filter(one -> one.path("field").asText().equals(field)).findFirst();
            assertThat(repair.map(one -> one.path("to").asText()).orElse(checked.value(field))).as(field)
                    .isEqualTo(text);
        });
        assertThat(checked.row().path("state").asText()).as(checked.row().toString()).isEqualTo("READY");
        return checked;
    }

    /** One place of the form otherwise. */
    private static String with(String place, String other) {
        assertThat(FORM).contains(place);
        return FORM.replace(place, other);
    }

    private static String value(String label, String text, String other) {
        return with(tc(label) + tc(text), tc(label) + other);
    }

    @Test
    void readsTheFormAsItWasIssued() {
        var checked = same(FORM);

        assertThat(checked.row().path("missing").toString()).isEqualTo("[\"照片\"]");
        assertThat(checked.form().path("opinions").toString())
                .isEqualTo("[{\"box\":\"所在工作单位意见\",\"text\":\"情况属实，同意推荐。\"}]");
        assertThat(checked.form().path("lines").findValuesAsText("text")).contains("姓名", NAME, "推荐单位意见");
        assertThat(checked.form().path("lines").findParents("fields").stream()
                .filter(piece -> piece.path("fields").toString().equals("[\"name\"]")).toList())
                .extracting(piece -> piece.path("text").asText()).containsExactly(NAME);
    }

    @Test
    void readsWhatWordsOwnLibraryWrites() throws IOException {
        try (var document = new XWPFDocument(); var out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("“火种”计划人员登记表");
            var rows = new String[][] {{"姓名", NAME, "性别", "女"}, {"出生年月", "1978-05", "民族", "汉族"},
                    {"政治面貌", "中共党员", "联系手机", MOBILE}, {"工作单位及职务", "康平县人民医院护士长", "特长", "健康宣讲"},
                    {"所在队伍类别", "卫生健康", "获得荣誉及媒体报道情况", "2023年县优秀志愿者"}, {"事迹介绍", DEEDS, "", ""}};
            var table = document.createTable(rows.length, 4);
            for (var i = 0; i < rows.length; i++) {
                for (var j = 0; j < 4; j++) {
                    table.getRow(i).getCell(j).setText(rows[i][j]);
                }
            }
            document.write(out);
            same(check(Map.of("poi.docx", out.toByteArray())));
        }
    }

    @Test
    void findsLabelsHoweverTheyAreWritten() {
        same(with(tc("姓名"), tc("姓 名")));
        same(with(tc("姓名"), tc("姓　　名：")));
        same(with(tc("姓名"), tc("姓\n名")));
        same(with(tc("出生年月"), tc("出生年月\n（如1978年5月）")));
        same(with(tc("事迹介绍"), tc("主要事迹（200字以内）")));
        same(with(tc("联系手机"), tc("手机号码")));
        same(with(tc("姓名"), cell("<w:p>" + r("姓") + r(" ") + r("名") + "</w:p>", 1)));
        same(with(tc("工作单位及职务"), tc("*工作单位\n及职务")));
    }

    @Test
    void readsValuesOverSeveralCellsAndRows() {
        same(value("姓名", NAME, tc("王") + tc("文") + tc("英")));
        same(value("联系手机", MOBILE, MOBILE.codePoints().mapToObj(c -> tc(Character.toString(c)))
                .collect(java.util.stream.Collectors.joining())));
        same(value("出生年月", "1978-05", tc("1978年") + tc("5月")));
        var split = check(with(tr(tc("事迹介绍"), tc(DEEDS, 6)), tr(startsHere("事迹介绍"), tc("常年宣讲。", 6))
                + tr(goesOn(1), tc("深受欢迎。", 6))));
        assertThat(split.value("deeds")).isEqualTo("常年宣讲。\n深受欢迎。");
        var inserted = check(with(tr(tc("事迹介绍"), tc(DEEDS, 6)), tr(tc("事迹介绍"), tc("常年宣讲。", 6))
                + tr(tc(""), tc("深受欢迎。", 6))));
        assertThat(inserted.value("deeds")).isEqualTo("常年宣讲。\n深受欢迎。");
    }

    @Test
    void readsWhatStandsBelowItsLabel() {
        same(with(tr(tc("事迹介绍"), tc(DEEDS, 6)), tr(tc("事迹介绍", 7)) + tr(tc(DEEDS, 7))));
        same(p("登记表") + table(tr(tc("姓名"), tc("性别"), tc("出生年月"), tc("民族"), tc("政治面貌"), tc("联系手机")),
                tr(tc(NAME), tc("女"), tc("1978-05"), tc("汉族"), tc("中共党员"), tc(MOBILE)))
                + table(tr(tc("工作单位及职务"), tc("康平县人民医院护士长")), tr(tc("特长"), tc("健康宣讲")),
                tr(tc("所在队伍类别"), tc("卫生健康")), tr(tc("事迹介绍"), tc(DEEDS)),
                tr(tc("获得荣誉及媒体报道情况"), tc("2023年县优秀志愿者"))));
    }

    @Test
    void readsWhatFollowsAColonWithAndWithoutATable() {
        same(p("登记表") + p("姓名：" + NAME + "　性别：女　民族：汉族") + p("出生年月：__1978-05__ 政治面貌：中共党员")
                + p("联系手机:" + MOBILE) + p("工作单位及职务：康平县人民医院护士长") + p("特 长：健康宣讲  所在队伍类别：卫生健康")
                + p("事迹介绍：") + p(DEEDS) + p("获得荣誉及媒体报道情况：2023年县优秀志愿者"));
        same(with(tc("姓名") + tc(NAME), tc("姓名：" + NAME, 2)));
        same(with(tc("事迹介绍") + tc(DEEDS, 6), tc("事迹介绍（200字以内）\n" + DEEDS, 7)));
    }

    @Test
    void doesNotTakeApartWhatIsTold() {
        var deeds = "常年宣讲。\n荣誉：无数。\n特长：书法。";
        assertThat(check(with(tc(DEEDS, 6), tc(deeds, 6))).value("deeds")).isEqualTo(deeds);
    }

    @Test
    void readsBoxesThatAreTickedHoweverTheyAreDrawn() {
        for (var ticked : new String[] {"□男 ☑女", "男□　女☑", "男 女√", "□男 ☒女", "○男 ●女", "[ ]男 [√]女", "（ ）男（√）女",
                "□ 男 ■ 女"}) {
            same(value("性别", "女", tc(ticked)));
        }
        same(with(tc("卫生健康", 3), tc("□理论宣讲 □文艺文化 ☑卫生健康 □科普知识 □移风易俗", 3)));
        same(with(tc("卫生健康", 3), tc("□理论宣讲") + tc("□文艺文化") + tc("☑卫生健康")));
        same(with(tc("卫生健康", 3), tc("□理论宣讲类\n□文艺文化类\n√卫生健康类\n□科普知识类", 3)));
        same(value("性别", "女", cell("<w:p><w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F0A3\"/></w:r>" + r("男 ")
                + "<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>" + r("女") + "</w:p>", 1)));
        same(value("性别", "女", cell("<w:p>" + r("□男 ") + "<w:r><w:rPr><w:rFonts w:ascii=\"Wingdings 2\"/></w:rPr>"
                + "<w:t>R</w:t></w:r>" + r("女") + "</w:p>", 1)));
    }

    @Test
    void asksWhereNoBoxIsTickedOrTwoAre() {
        var none = check(value("性别", "女", tc("□男 □女")));
        assertThat(none.row().path("missing").toString()).contains("性别");
        assertThat(none.form().path("notes").toString()).contains("性别没有勾选");
        var two = check(value("性别", "女", tc("☑男 ☑女")));
        assertThat(two.row().path("problems").get(0).path("words").asText())
                .isEqualTo("第1份 性别“男、女”应为“男”或“女”");
    }

    @Test
    void readsContentControls() {
        var control = "<w:sdt><w:sdtPr><w:alias w:val=\"x\"/></w:sdtPr><w:sdtContent>%s</w:sdtContent></w:sdt>";
        var box = "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val=\"%d\"/></w14:checkbox></w:sdtPr><w:sdtContent>"
                + r("☐") + "</w:sdtContent></w:sdt>";
        same(value("姓名", NAME, cell("<w:p>" + control.formatted(r(NAME)) + "</w:p>", 1)));
        same(value("姓名", NAME, cell(control.formatted(p(NAME)), 1)));
        same(value("姓名", NAME, control.formatted(tc(NAME))));
        same(control.formatted(FORM));
        same(value("性别", "女", cell("<w:p>" + box.formatted(0) + r("男 ") + box.formatted(1) + r("女") + "</w:p>", 1)));
        var empty = check(value("姓名", NAME, cell("<w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>"
                + r("单击此处输入文字。") + "</w:sdtContent></w:sdt></w:p>", 1)));
        assertThat(empty.value("name")).isEmpty();
    }

    @Test
    void readsOldFormsBoxesAndFields() {
        var box = "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:default w:val=\"%d\"/></w:checkBox>"
                + "</w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        same(value("性别", "女", cell("<w:p>" + box.formatted(0) + r("男 ") + box.formatted(1) + r("女") + "</w:p>", 1)));
        same(value("姓名", NAME, cell("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>"
                + " MERGEFIELD 姓名 </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + r(NAME)
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>", 1)));
    }

    @Test
    void readsATextBoxOnceThoughItIsThereTwice() {
        var content = "<w:txbxContent>" + p(NAME) + "</w:txbxContent>";
        var box = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wps:txbx>" + content
                + "</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";
        same(value("姓名", NAME, cell(box, 1)));
        same(box.replace(p(NAME), FORM));
        same(value("姓名", NAME, cell("<w:p><w:r><w:pict><v:shape><v:textbox>" + content
                + "</v:textbox></v:shape></w:pict></w:r></w:p>", 1)));
    }

    @Test
    void keepsWhatAChangePutInAndTellsOfWhatItTookOut() {
        var changed = same(value("姓名", NAME, cell("<w:p><w:del w:id=\"1\"><w:r><w:delText>王文</w:delText></w:r></w:del>"
                + "<w:ins w:id=\"2\">" + r(NAME) + "</w:ins></w:p>", 1)));
        assertThat(changed.form().path("notes").toString()).contains("修订中删除的文字没有读取");
        same(with("<w:tr>" + tc("特长"), "<w:tr><w:trPr><w:del w:id=\"3\"/></w:trPr>" + tc("特长") + tc("书法") + "</w:tr>"
                + "<w:tr>" + tc("特长")));
    }

    @Test
    void dropsHiddenTextAndTellsOfIt() {
        var hidden = same(value("姓名", NAME, cell("<w:p>" + r(NAME)
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>（去年落选）</w:t></w:r></w:p>", 1)));
        assertThat(hidden.form().path("notes").toString()).contains("隐藏文字");
        var byStyle = Docx.of(value("姓名", NAME, cell("<w:p>" + r(NAME)
                + "</w:p><w:p><w:pPr><w:pStyle w:val=\"S\"/></w:pPr>"
                + r("别名") + "</w:p>", 1))).with("word/styles.xml", "<w:styles xmlns:w=\"http://schemas.openxmlformats"
                + ".org/wordprocessingml/2006/main\"><w:style w:styleId=\"S\"><w:rPr><w:vanish/></w:rPr></w:style>"
                + "</w:styles>").bytes();
        same(check(Map.of("style.docx", byStyle)));
        same(value("姓名", NAME, cell("<w:p><w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>" + NAME
                + "</w:t></w:r></w:p>", 1)));
    }

    @Test
    void ignoresWhatIsAroundThePage() {
        same(check(Map.of("h.docx", Docx.of(value("姓名", NAME, cell("<w:p>" + r(NAME)
                + "<w:r><w:footnoteReference w:id=\"2\"/></w:r></w:p>", 1)))
                .with("word/header1.xml", "<w:hdr><w:p>姓名：张三</w:p></w:hdr>")
                .with("word/footnotes.xml", "<w:footnotes>姓名：李四</w:footnotes>").bytes())));
        same(FORM + p("填表说明：1.姓名应与身份证一致。2.事迹介绍不超过200字。"));
    }

    @Test
    void readsNestedTables() {
        same(table(tr(cell(FORM, 1))));
        same(value("姓名", NAME, cell(table(tr(tc(NAME))) + "<w:p/>", 1)));
    }

    @Test
    void repairsAndJudgesAsARosterIs() {
        same(value("联系手机", MOBILE, tc("１３９ １２３４ ５６７８")));
        same(value("民族", "汉族", tc("汉")));
        same(value("出生年月", "1978-05", tc("1978年5月")));
        same(value("政治面貌", "中共党员", tc("党员")));
        same(with(tc("卫生健康", 3), tc("卫健", 3)));
        var wrong = check(value("出生年月", "1978-05", tc("86年7月")).replace(DEEDS, "好".repeat(201)));
        assertThat(wrong.row().path("state").asText()).isEqualTo("BROKEN");
        assertThat(wrong.row().path("problems").findValuesAsText("words")).anyMatch(words -> words.endsWith(
                "不能超过200字，现有201字")).contains("第1份 出生年月“86年7月”格式应为1986年7月");
        assertThat(wrong.form().path("message").asText()).isEqualTo("王文英的登记表（登记表.docx）请补充、更正以下内容，存为.docx后发回："
                + "\n1. 出生年月“86年7月”格式应为1986年7月\n2. 事迹介绍“" + "好".repeat(30)
                + "…”不能超过200字，现有201字\n3. 照片没有填写");
        var child = check(value("出生年月", "1978-05", tc("2015年1月")));
        assertThat(child.row().path("problems").toString()).contains("周岁");
    }

    @Test
    void takesWhatIsIncompleteAsADraftIsTaken() {
        var lacking = check(value("民族", "汉族", tc("")).replace(MOBILE, ""));
        assertThat(lacking.row().path("state").asText()).isEqualTo("READY");
        assertThat(lacking.row().path("missing").toString()).isEqualTo("[\"民族\",\"联系手机\",\"照片\"]");
        assertThat(check(value("姓名", NAME, tc(""))).row().path("problems").toString()).contains("姓名未填写");
    }

    @Test
    void tellsSeveralFormsOfOneFileApart() {
        var second = Docx.form("赵国强", "13987654321");
        var two = check(FORM + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>" + second);
        assertThat(two.rows()).extracting(row -> row.path("values").path("name").asText())
                .containsExactly(NAME, "赵国强");
        assertThat(two.rows()).extracting(row -> row.path("values").path("mobile").asText())
                .containsExactly(MOBILE, "13987654321");
        assertThat(two.forms().get(1).path("nth").asInt()).isEqualTo(2);
        assertThat(two.forms().get(1).path("message").asText()).contains("其中第2份");
        var grown = (FORM + second).replaceAll("</w:tbl>.*?<w:tbl><w:tblPr/>", "");
        assertThat(check(grown).rows()).hasSize(2);
        var family = check(FORM.replace("</w:tbl>", tr(tc("家庭成员"), tc("姓名"), tc("关系")) + "</w:tbl>"));
        assertThat(family.rows()).hasSize(1);
    }

    @Test
    void tellsWhoIsThereTwiceAndWhoWasPutForward() {
        var twice = check(Map.of("a.docx", Docx.plain(NAME, MOBILE), "b.docx", Docx.plain(NAME, MOBILE)));
        assertThat(twice.rows()).extracting(row -> row.path("state").asText())
                .containsExactly("DUPLICATE", "DUPLICATE");
        assertThat(twice.rows().get(0).path("duplicates").get(0).asText()).isEqualTo(
                "第1份 姓名“王文英”与第2份重复（姓名、联系手机相同）");
        var id = check(FORM).id();
        confirmed(id, false);
        assertThat(check(FORM).row().path("duplicates").toString()).contains("已");
    }
}
