package huozhong.access;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import huozhong.shared.Retry;

/** Says the one-time codes of the first administrators once, on the console; not in the demo, which has its own. */
@Component
@ConditionalOnProperty(name = "huozhong.first-run", matchIfMissing = true)
class TellFirstRunCodes {

    private static final Logger LOG = LoggerFactory.getLogger(TellFirstRunCodes.class);
    private static final Map<Grant, String> NAMES = Map.of(Grant.SYSTEM_ADMINISTRATOR, "系统管理员",
            Grant.SECURITY_ADMINISTRATOR, "安全管理员", Grant.AUDITOR, "审计员");
    private static final String FRAME = """


            ────────────────────────────────────────────────────────────
              还没有以下管理员。请三个不同的人在 %d 小时内各用一个一次性代码
              建立本人的账号（POST /api/first-run）。代码只显示这一次：

            %s────────────────────────────────────────────────────────────
            """;

    private final FirstRun firstRun;

    TellFirstRunCodes(FirstRun firstRun) {
        this.firstRun = firstRun;
    }

    @EventListener(ApplicationReadyEvent.class)
    void tell() {
        var codes = Retry.call(firstRun::renew);
        if (!codes.isEmpty()) {
            LOG.warn(words(codes));
        }
    }

    static String words(Map<Grant, String> codes) {
        var lines = new StringBuilder();
        codes.forEach((grant, code) -> lines.append("  %s　%s%n".formatted(NAMES.get(grant), code)));
        return FRAME.formatted(FirstRun.VALID.toHours(), lines);
    }
}
