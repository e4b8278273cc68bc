package huozhong.report;

import static huozhong.rendering.PaperKind.Placeholder.condition;
import static huozhong.rendering.PaperKind.Placeholder.list;
import static huozhong.rendering.PaperKind.Placeholder.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.rendering.PaperKind;

/** 工作进展情况 as a paper whose template is edited; it goes over as many pages as its texts need. */
@Component
class ReportPaper implements PaperKind {

    private static final String PARTS = "parts";
    private static final String PARAGRAPHS = "paragraphs";
    private static final String FIGURES = "figures";

    @Override
    public String code() {
        return "ProgressReport";
    }

    @Override
    public String name() {
        return "工作进展情况";
    }

    @Override
    public String shipped() {
        try {
            return new ClassPathResource("papers/ProgressReport.xhtml").getContentAsString(StandardCharsets.UTF_8);
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
        return List.of(text("title", "标题：地区和第几次报送"), text("unit", "报送单位"), text("day", "报送日期，未报送的为空白年月日"),
                text("version", "第几版，未报送的为“草稿”"), text("asOf", "数据截至时间"), text("hash", "报送版本的校验值"),
                condition("hash", "报送以后成立"), list(PARTS, "计划规定的各部分"),
                text("heading", "部分的序号和名称").in(PARTS), list(PARAGRAPHS, "这一部分的各段文字").in(PARTS),
                text("words", "一段文字").in(PARAGRAPHS), list(FIGURES, "这一部分的指标").in(PARTS),
                text("figure", "指标名称和单位").in(FIGURES), text("counted", "系统累计数，或“尚未开始”").in(FIGURES),
                text("period", "本期数").in(FIGURES), text("entered", "填报数和说明").in(FIGURES));
    }

    @Override
    public List<Sample> samples() {
        return List.of(new Sample("草稿", sample(false), List.of()), new Sample("已报送", sample(true), List.of()));
    }

    private static Map<String, Object> sample(boolean handedIn) {
        var figures = List.of(ReportValues.figure("队伍成员（人）", "100", "2", "102（2人手续正在办理）"),
                ReportValues.figure("举办培训班（期）", ReportValues.NOT_STARTED, "", ""));
        return Map.of("title", "康平县第一次报送工作进展情况", "unit", "中共康平县委宣传部（虚构）", "day",
                handedIn ? "2024年5月9日" : ReportValues.BLANK_DAY, "version", handedIn ? "第1版" : "草稿", "asOf",
                "2024年5月9日 16:00", "hash", handedIn ? "0".repeat(64) : "", PARTS, List.of(
                        ReportValues.part("一、推进机制", List.of("成立工作专班，印发实施方案。", "每周调度一次。"), figures),
                        ReportValues.part("二、经验做法", List.of("组织“火种”进社区宣讲，一线一策。"), List.of())));
    }
}
