package huozhong.registration.print;

import static huozhong.rendering.PaperKind.Placeholder.condition;
import static huozhong.rendering.PaperKind.Placeholder.list;
import static huozhong.rendering.PaperKind.Placeholder.picture;
import static huozhong.rendering.PaperKind.Placeholder.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.rendering.PaperKind;

/** Annex 1 as a paper whose template is edited. */
@Component
class FormPaper implements PaperKind {

    private static final String NOTES = "notes";
    private static final String OPINIONS = "opinions";

    @Override
    public String code() {
        return "RegistrationForm";
    }

    @Override
    public String name() {
        return "登记表（附件1）";
    }

    @Override
    public String shipped() {
        try {
            return new ClassPathResource("papers/RegistrationForm.xhtml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }

    @Override
    public boolean isAlsoWord() {
        return true;
    }

    @Override
    public List<Placeholder> placeholders() {
        return List.of(text("title", "登记表的标题，取自计划的附件1"), text("categories", "计划的队伍类别，用顿号隔开"),
                text("categoryCount", "队伍类别的个数，如“五”"), text("name", "姓名"), text("gender", "性别"),
                text("birth", "出生年月"), text("ethnicity", "民族"), text("politics", "政治面貌"), text("mobile", "联系手机（全部号码）"),
                text("employer", "工作单位及职务"), text("specialty", "特长"), text("category", "所在队伍类别"),
                text("deeds", "事迹介绍"), text("honours", "获得荣誉及媒体报道情况"), picture("photo", "照片"),
                list(NOTES, "填表说明，取自计划"), text("order", "填表说明的序号").in(NOTES),
                text("note", "一条填表说明").in(NOTES), list(OPINIONS, "意见栏，每个环节一栏"), text("heading", "意见栏的名称").in(OPINIONS),
                text("step", "意见栏的代号，须用作盖章位置的name").in(OPINIONS), text("word", "意见内容").in(OPINIONS),
                text("unit", "签署意见的单位").in(OPINIONS), text("day", "签署意见的日期").in(OPINIONS),
                text("boxHeight", "意见栏的高度（毫米），随栏数变化"), text("wordHeight", "意见内容可用的高度（毫米）"),
                text("deedsHeight", "事迹介绍一栏的高度（毫米）"), picture("qr", "二维码；空白表和Word没有"),
                text("number", "编号；空白表没有"), text("version", "第几版"), text("check", "校验码"),
                text("printed", "谁在何时打印；电子用印时没有"), condition("sealing", "电子用印时成立：单位和日期留给印章"));
    }

    @Override
    public List<Sample> samples() {
        return FormSamples.all();
    }
}
