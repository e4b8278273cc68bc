package huozhong.submission.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import huozhong.organization.Organization;
import huozhong.plan.PlanBook;
import huozhong.registration.print.FormCode;
import huozhong.registration.print.FormPrint;
import huozhong.rendering.Box;
import huozhong.rendering.CheckCode;
import huozhong.rendering.DrawnSheets;
import huozhong.rendering.LiveTemplates;
import huozhong.rendering.PageRefused;
import huozhong.rendering.Press;
import huozhong.rendering.QrPicture;
import huozhong.shared.InvalidInput;

/** Lays a version out: twenty rows a sheet, the last filled up with empty ones; the seal's box on each part's first. */
@Component
class RosterSheets {

    static final int ROWS = 20;
    static final String TITLE = "新时代文明实践“火种”计划人员信息汇总表";
    static final String SEAL = "Seal";
    /** So many rows; more would take a minute. */
    private static final int MOST_BY_TEMPLATE = 200;
    /** In millimetres: where a seal has room, and where only 填报单位 stands. */
    private static final String WITH_SEAL = "43";
    private static final String WITHOUT = "10";

    private final LiveTemplates templates;
    private final RosterPaper paper;
    private final Press press;
    private final DrawnSheets drawn;
    private final PlanBook plans;
    private final Organization organization;
    private final String address;

    RosterSheets(LiveTemplates templates, RosterPaper paper, Press press, DrawnSheets drawn, PlanBook plans,
                 Organization organization, @Value("${huozhong.address:}") String address) {
        this.templates = templates;
        this.paper = paper;
        this.press = press;
        this.drawn = drawn;
        this.plans = plans;
        this.organization = organization;
        this.address = address;
    }

    /** What is laid out: parts by their codes, each with its category's name, or one without. */
    record Layout(String planId, String unitId, String title, String checkCode, List<Part> parts) {
    }

    record Part(String category, String code, List<RosterLine> lines) {
    }

    /** A finished PDF with its parts, and by which version of the template. */
    record Printed(byte[] pdf, List<RosterPart> parts, @Nullable String editionId) {
    }

    Printed print(Layout layout) {
        return print(layout, templates.of(paper), false);
    }

    /** The same sheets once more as they were laid out then, with day and seal left to be put in electronically. */
    byte[] toSeal(Layout layout, @Nullable String editionId) {
        return print(layout, templates.then(paper, editionId), true).pdf;
    }

    private Printed print(Layout layout, LiveTemplates.Live by, boolean sealing) {
        var sheets = new ArrayList<Map<String, Object>>();
        var firsts = new ArrayList<Integer>();
        for (var part : layout.parts) {
            firsts.add(sheets.size());
            sheets.addAll(sheets(layout, part, sealing));
        }
        for (var i = 0; i < sheets.size(); i++) {
            sheets.get(i).put("sheet", String.valueOf(i + 1));
            sheets.get(i).put("sheets", String.valueOf(sheets.size()));
        }
        try {
            // what is drawn is the layout that came with the product, and no other
            var made = by.isShipped() && sheets.size() * ROWS > MOST_BY_TEMPLATE ? drawn.print(sheets)
                    : press.print(by.template(), sheets);
            var parts = new ArrayList<RosterPart>();
            for (var i = 0; i < firsts.size(); i++) {
                var first = firsts.get(i);
                var boxes = made.boxes().get(first);
                parts.add(new RosterPart(layout.parts.get(i).category, layout.parts.get(i).code,
                        box(boxes, SEAL, box(i), first), box(boxes, FormPrint.CODE, FormPrint.CODE, first)));
            }
            return new Printed(made.pdf(), List.copyOf(parts), by.editionId());
        } catch (PageRefused refused) {
            throw new InvalidInput("roster", "第" + (refused.page() + 1) + "页：" + refused.getMessage());
        }
    }

    /** Of the part with this place, as a seal's order names it. */
    static String box(int part) {
        return SEAL + part;
    }

    private static Box box(List<Box> boxes, String drawn, String name, int page) {
        var box = boxes.stream().filter(one -> one.name().equals(drawn)).findFirst().orElseThrow();
        return new Box(name, page, box.x(), box.y(), box.width(), box.height());
    }

    private List<Map<String, Object>> sheets(Layout layout, Part part, boolean sealing) {
        var sheets = new ArrayList<Map<String, Object>>();
        var code = QrPicture.of(FormCode.says(address, part.code));
        for (var from = 0; from < part.lines.size(); from += ROWS) {
            var values = place(from, sealing);
            values.put("title", title(layout.planId));
            values.put("unit", organization.unit(layout.unitId).name());
            values.put("part", part.category);
            values.put("qr", code);
            values.put("version", layout.title);
            values.put("check", CheckCode.printed(layout.checkCode));
            values.put("rows", rows(part.lines, from));
            sheets.add(values);
        }
        return sheets;
    }

    /** What a sheet has by where it lies among its part's. */
    static Map<String, Object> place(int from, boolean sealing) {
        var values = new HashMap<String, Object>();
        values.put("unitHeight", from == 0 ? WITH_SEAL : WITHOUT);
        values.put("first", from == 0 ? "yes" : "");
        values.put("blankDay", from == 0 && !sealing ? "yes" : "");
        return values;
    }

    private String title(String planId) {
        var annexes = plans.plan(planId).annexes();
        return annexes.size() > 1 ? annexes.get(1) : TITLE;
    }

    static List<Map<String, String>> rows(List<RosterLine> lines, int from) {
        var rows = new ArrayList<Map<String, String>>();
        for (var i = from; i < from + ROWS; i++) {
            rows.add(i < lines.size() ? row(i + 1, lines.get(i)) : Map.of());
        }
        return rows;
    }

    private static Map<String, String> row(int order, RosterLine line) {
        return Map.of("order", String.valueOf(order), "name", line.name(), "gender", line.gender(), "birth",
                month(line.birth()), "ethnicity", line.ethnicity(), "politics", line.politics(), "employer",
                line.employer(), "mobile", line.mobile(), "category", line.category());
    }

    /** 1978-05 as annex 2 has it; what isn't a month is shown as it is. */
    static String month(String birth) {
        return Optional.of(birth).filter(month -> month.matches("\\d{4}-\\d{2}"))
                .map(month -> month.substring(0, 4) + "年" + Integer.parseInt(month.substring(5)) + "月").orElse(birth);
    }
}
