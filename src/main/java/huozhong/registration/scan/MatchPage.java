package huozhong.registration.scan;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.audit.Audit;
import huozhong.nomination.DossierScope;
import huozhong.nomination.Nominees;
import huozhong.organization.Post;
import huozhong.registration.print.FormPrint;
import huozhong.registration.print.FormPrints;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** What a clerk decides of a page: whose form it is and which boxes carry a seal, that it is none, or that it isn't. */
@Service
@Transactional
public class MatchPage {

    private static final int MAX_REASON = 200;

    private final ScannedPages pages;
    private final FormsOnPaper forms;
    private final FormStamps stamps;
    private final FormPrints prints;
    private final DossierScope scope;
    private final Nominees nominees;
    private final Audit audit;

    MatchPage(ScannedPages pages, FormsOnPaper forms, FormStamps stamps, FormPrints prints, DossierScope scope,
              Nominees nominees, Audit audit) {
        this.pages = pages;
        this.forms = forms;
        this.stamps = stamps;
        this.prints = prints;
        this.scope = scope;
        this.nominees = nominees;
        this.audit = audit;
    }

    /**
     * @param checkCode as it stands beside the QR on paper; without it the form is what it says now
     * @param steps     the boxes that carry a seal
     */
    public record Match(String nominationId, @Nullable String checkCode, List<String> steps) {
    }

    /** What the page's code says already is not asked again. */
    public void match(String pageId, Match match, Caller caller) {
        var page = open(pageId, caller);
        var intake = pages.intake(page.intakeId());
        scope.require(match.nominationId, caller.scope());
        if (!forms.isOf(match.nominationId, intake)) {
            throw new InvalidInput("nominationId", "只能匹配到本单位在此计划中推荐或报送的人选");
        }
        requireBoxes(match);
        var byCode = match.nominationId.equals(page.nominationId()) && page.code() != null
                ? prints.find(page.code()) : Optional.<FormPrint>empty();
        var print = byCode.orElseGet(() -> typed(match));
        if (print != null) {
            var outdated = forms.outdated(print);
            if (!outdated.isEmpty()) {
                throw new InvalidInput("checkCode", "这份登记表已过期：" + outdated + "，请重新打印后盖章");
            }
        }
        requireUnstamped(match);
        match.steps.forEach(step -> stamps.add(stamp(match, step, print, byCode.isPresent(), pageId),
                intake.unitId(), caller.userId()));
        pages.settle(pageId, PageState.MATCHED, match.nominationId, "", caller.userId());
    }

    private @Nullable FormPrint typed(Match match) {
        var code = Optional.ofNullable(match.checkCode).map(text -> text.strip().toUpperCase()).orElse("");
        return code.isEmpty() ? null : forms.printedWith(code, match.nominationId);
    }

    private FormStamp stamp(Match match, String step, @Nullable FormPrint print, boolean byCode, String pageId) {
        if (print != null && byCode) {
            return FormStamp.seen(print, step, pageId, false);
        }
        var version = print == null ? nominees.get(match.nominationId).dossierVersion() : print.dossierVersion();
        return FormStamp.byHand(match.nominationId, step, version, print, pageId);
    }

    private void requireBoxes(Match match) {
        if (match.steps.isEmpty()) {
            throw new InvalidInput("steps", "请勾选这一页上哪一栏盖了章");
        }
        if (!forms.boxes().keySet().containsAll(match.steps)) {
            throw new InvalidInput("steps", "登记表没有这一栏，请刷新后重试");
        }
    }

    private void requireUnstamped(Match match) {
        var stamped = stamps.stamped(match.nominationId);
        match.steps.stream().filter(stamped::contains).findFirst().ifPresent(step -> {
            throw new InvalidInput("steps", "此人的" + forms.boxes().get(step) + "栏已有有效的盖章扫描件");
        });
    }

    public void discard(String pageId, String reason, Caller caller) {
        var page = open(pageId, caller);
        pages.settle(pageId, PageState.DISCARDED, Optional.ofNullable(page.nominationId()).orElse(""),
                required(reason, "请说明舍弃这一页的理由"), caller.userId());
        record("SCAN_PAGE_DISCARDED", page, caller);
    }

    /** 撤销匹配: the page is to be matched anew, and what it stamped doesn't hold. */
    public void undo(String pageId, String reason, Caller caller) {
        var page = take(pageId, caller);
        if (page.state() != PageState.MATCHED) {
            throw new InvalidInput("reason", "这一页没有匹配，无须撤销");
        }
        stamps.voidOf(pageId, required(reason, "请说明撤销匹配的理由"), caller.userId());
        pages.settle(pageId, page.code() == null ? PageState.NO_CODE : PageState.ASK,
                page.code() == null ? "" : Optional.ofNullable(page.nominationId()).orElse(""), "", caller.userId());
        record("SCAN_PAGE_UNMATCHED", page, caller);
    }

    private static String required(String reason, String otherwise) {
        if (reason.isBlank()) {
            throw new InvalidInput("reason", otherwise);
        }
        if (reason.codePointCount(0, reason.length()) > MAX_REASON) {
            throw new InvalidInput("reason", "理由最多" + MAX_REASON + "个字");
        }
        return reason.strip();
    }

    private void record(String act, ScanPage page, Caller caller) {
        audit.record(caller.act(duty(page, caller), act, page.intakeId(), Map.of("page", String.valueOf(page.page()))));
    }

    private ScanPage open(String pageId, Caller caller) {
        var page = take(pageId, caller);
        if (page.state().isSettled()) {
            throw new PageSettled(page.state());
        }
        return page;
    }

    /** Looked for before it is locked: who may not see it keeps nobody waiting. */
    private ScanPage take(String pageId, Caller caller) {
        duty(pages.find(pageId).orElseThrow(NotFound::new), caller);
        return pages.take(pageId);
    }

    private Duty duty(ScanPage page, Caller caller) {
        return caller.requireDutyIn(pages.intake(page.intakeId()).unitId(), Post.Kind.CLERK);
    }
}
