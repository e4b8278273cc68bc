package huozhong.team.pass;

import java.time.LocalDateTime;

/** 成员码: by which a person goes in a plan, as it is kept: without the code. */
record MemberPass(String planId, String personId, String codeHash, String issuedBy, LocalDateTime issuedAt) {
}
