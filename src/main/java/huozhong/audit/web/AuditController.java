package huozhong.audit.web;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import huozhong.audit.Actor;
import huozhong.audit.Audit;
import huozhong.audit.AuditChain;
import huozhong.audit.AuditChain.HeadFile;
import huozhong.audit.AuditTrail;
import huozhong.audit.AuditTrail.Asked;
import huozhong.audit.AuditView;
import huozhong.audit.AuditWords;
import huozhong.audit.Head;
import huozhong.audit.VerifyAudit;
import huozhong.shared.InvalidInput;
import huozhong.shared.Page;

/** The record: the auditor's alone. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private static final int MOST = 200;

    private final AuditTrail trail;
    private final AuditChain chain;
    private final VerifyAudit verify;
    private final AuditWords words;
    private final Audit audit;

    AuditController(AuditTrail trail, AuditChain chain, VerifyAudit verify, AuditWords words, Audit audit) {
        this.trail = trail;
        this.chain = chain;
        this.verify = verify;
        this.words = words;
        this.audit = audit;
    }

    /** By a moment (from included, to not), a user's login or name, an action, a subject's number or id, a unit. */
    @GetMapping
    Page<AuditView> rows(@RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                         @Nullable LocalDateTime from,
                         @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                         @Nullable LocalDateTime to,
                         @RequestParam(required = false) @Nullable String user,
                         @RequestParam(required = false) @Nullable String action,
                         @RequestParam(required = false) @Nullable String subject,
                         @RequestParam(required = false) @Nullable String unit,
                         @RequestParam(required = false) @Nullable String cursor,
                         @RequestParam(defaultValue = "50") int size, Actor actor) {
        actor.requireAuditor();
        return trail.page(new Asked(from, to, user, action, subject, unit), cursor, Math.max(1, Math.min(size, MOST)));
    }

    /** All actions with what they are called. */
    @GetMapping("/actions")
    Map<String, String> actions(Actor actor) {
        actor.requireAuditor();
        return new TreeMap<>(words.all());
    }

    @GetMapping("/state")
    AuditChain.State state(Actor actor) {
        actor.requireAuditor();
        return chain.state();
    }

    /** Reads the whole chain, against a head that was exported earlier if one is given. */
    @GetMapping("/verification")
    Verification verify(@RequestParam(defaultValue = "0") long seq, @RequestParam(defaultValue = "") String hash,
                        Actor actor) {
        actor.requireAuditor();
        if (seq < 0 || seq > 0 && !hash.matches("[0-9a-f]{64}")) {
            throw new InvalidInput("hash", "链头应为导出文件中的序号和 64 位校验值");
        }
        var verdict = verify.verify(seq == 0 ? Head.NONE : new Head(seq, hash));
        return new Verification(verdict.isWhole(), verdict.head().seq(), verdict.findings().size(),
                verdict.findings().stream().limit(MOST).toList());
    }

    /** Whether the record is whole, how far the chain reaches, and what was found otherwise, the first of it. */
    record Verification(boolean whole, long seq, int count, List<String> findings) {
    }

    /** The chain's head as a file to keep elsewhere; that it was exported is recorded, so this is no GET. */
    @PostMapping("/head")
    ResponseEntity<HeadFile> head(Actor actor) {
        actor.requireAuditor();
        var head = chain.head();
        audit.record(actor.asAuditor("AUDIT_HEAD_EXPORTED", "audit",
                Map.of("seq", String.valueOf(head.seq()), "hash", head.hash())));
        var name = ContentDisposition.attachment()
                .filename("audit-head-" + head.seq() + ".json", StandardCharsets.UTF_8).build();
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_DISPOSITION, name.toString()).body(head);
    }
}
