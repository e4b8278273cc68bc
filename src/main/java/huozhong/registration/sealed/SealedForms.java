package huozhong.registration.sealed;

import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.document.StoredFile;
import huozhong.nomination.ConcludeHeldOpinion;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.held.HeldOpinions;
import huozhong.registration.print.FormToSeal;
import huozhong.rendering.Box;
import huozhong.seal.SealOrder;
import huozhong.seal.Sealable;
import huozhong.seal.signature.DocumentSealer.SealBox;
import huozhong.shared.NotFound;

/** The registration form, to those who press seals: a page with a box a step, of the version that is agreed to. */
@Component
class SealedForms implements Sealable {

    static final String KIND = "REGISTRATION_FORM";
    static final String WORDS = "登记表";

    private final FormToSeal forms;
    private final HeldOpinions held;
    private final NomineePapers nominees;
    private final ConcludeHeldOpinion opinions;

    SealedForms(FormToSeal forms, HeldOpinions held, NomineePapers nominees, ConcludeHeldOpinion opinions) {
        this.forms = forms;
        this.held = held;
        this.nominees = nominees;
        this.opinions = opinions;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String words() {
        return WORDS;
    }

    @Override
    public Blank blank(String subject) {
        var agreed = held.of(subject).stream().findFirst().orElseThrow(NotFound::new);
        var made = forms.of(subject, agreed.userId(), agreed.unitId());
        var paper = made.paper();
        return new Blank("登记表 " + nominees.titles(List.of(subject)).getOrDefault(subject, "") + ".pdf", paper.pdf(),
                paper.boxes().stream().map(SealedForms::box).toList(), made.code());
    }

    private static SealBox box(Box box) {
        return new SealBox(box.name(), box.page(), box.x(), box.y(), box.width(), box.height());
    }

    @Override
    public Map<String, String> titles(Collection<String> subjects) {
        return nominees.titles(subjects);
    }

    @Override
    public void sealed(SealOrder order, StoredFile file, Caller keeper) {
        opinions.sealed(order.subject(), order.box());
    }

    @Override
    public void declined(SealOrder order, String reason, Caller keeper) {
        opinions.declined(order.subject(), order.box());
    }
}
