package huozhong.plan;

import java.util.ArrayList;
import java.util.List;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

import huozhong.shared.InvalidInput.Problem;

/** The papers' titles and the form's notes have room where they are printed. */
@Component
@Order(8)
class PaperCheck implements PlanCheck {

    private static final int LONGEST_TITLE = 40;
    private static final int CHARACTERS_A_LINE = 44;
    private static final int MOST_LINES = 5;

    @Override
    public List<Problem> problems(Plan plan) {
        var problems = new ArrayList<Problem>();
        var titles = plan.annexes();
        for (var i = 0; i < titles.size(); i++) {
            if (length(titles.get(i)) > LONGEST_TITLE) {
                problems.add(new Problem("annexes." + i, "附件标题最多" + LONGEST_TITLE + "字，“" + titles.get(i) + "”有"
                        + length(titles.get(i)) + "字"));
            }
        }
        var notes = plan.formNotes();
        for (var i = 0; i < notes.size(); i++) {
            if (notes.get(i).matches("(?s)\\s*\\d+\\s*[.．、].*")) {
                problems.add(new Problem("formNotes." + i, "填表说明不用写序号，打印时会编上：" + notes.get(i)));
            }
        }
        var lines = notes.stream().mapToInt(note -> 
                (length(note) + CHARACTERS_A_LINE - 1) / CHARACTERS_A_LINE).sum();
        if (lines > MOST_LINES) {
            problems.add(new Problem("formNotes", "填表说明合计最多印成" + MOST_LINES + "行（每行约" + CHARACTERS_A_LINE + "字），现为"
                    + lines + "行"));
        }
        return problems;
    }

    private static int length(String words) {
        return words.codePointCount(0, words.length());
    }
}
