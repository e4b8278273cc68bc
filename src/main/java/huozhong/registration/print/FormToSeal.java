package huozhong.registration.print;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

import huozhong.nomination.NomineePapers;
import huozhong.rendering.Paper;
import huozhong.rendering.Press;
import huozhong.shared.Shanghai;

/** One person's form as a document under seals begins: the same page as on paper, under a code of its own. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class FormToSeal {

    private final FormPapers papers;
    private final NomineePapers forms;
    private final Press press;
    private final FormPrints prints;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    FormToSeal(FormPapers papers, NomineePapers forms, Press press, FormPrints prints, Clock clock) {
        this.papers = papers;
        this.forms = forms;
        this.press = press;
        this.prints = prints;
        this.clock = clock;
    }

    /** Whose name and unit stand with the code: who agreed. */
    public Coded of(String nominationId, String userId, String unitId) {
        var form = forms.toSeal(nominationId);
        var code = FormCode.next(random);
        var values = papers.coded(form, code);
        values.put("sealing", "a box without its word is left to the seal");
        var live = papers.template();
        var made = papers.refusedByNumber(List.of(form), () -> press.print(live.template(), List.of(values)));
        var boxes = made.boxes().get(0);
        prints.addToSeal(new FormPrint(code, form.id(), form.version(), FormCheck.of(form), boxes, userId, unitId,
                Shanghai.now(clock), live.editionId()));
        return new Coded(code, new Paper(made.pdf(), 1,
                boxes.stream().filter(box -> !box.name().equals(FormPrint.CODE)).toList()));
    }

    /** A page and the code that its QR says. */
    public record Coded(String code, Paper paper) {
    }
}
