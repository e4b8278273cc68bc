package huozhong.seal;

import java.util.function.Supplier;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.seal.platform.PlatformOff;
import huozhong.seal.platform.SealPlatform;
import huozhong.seal.platform.SealPlatform.Refused;
import huozhong.seal.platform.SealPlatform.Sealed;
import huozhong.seal.platform.SealPlatform.Unknown;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;
import huozhong.shared.Refusal;
import huozhong.shared.Retry;

/**
 * Sends to the platform what keepers confirmed, and asks what became of it until there is an answer: after a restart,
 * too, and under the same id, so that what was lost on the way is sent again and sealed once.
 */
@Component
class AskPlatform {

    private static final Logger LOG = LoggerFactory.getLogger(AskPlatform.class);

    private final PlatformRequestRows requests;
    private final TakePlatformSeal takePlatformSeal;
    private final SealPlatform platform;
    private final TransactionTemplate transaction;

    AskPlatform(PlatformRequestRows requests, TakePlatformSeal takePlatformSeal, SealPlatform platform,
                TransactionTemplate transaction) {
        this.requests = requests;
        this.takePlatformSeal = takePlatformSeal;
        this.platform = platform;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "${huozhong.seal.platform.ask-every:2s}")
    void askAll() {
        requests.due().stream().filter(requests::take).forEach(this::ask);
    }

    private void ask(PlatformRequest request) {
        try {
            inTransaction(() -> takePlatformSeal.requireWanted(request));
            var answer = request.tries() == 0 ? new Unknown() : platform.ask(request.id());
            settle(request, answer instanceof Unknown ? platform.send(wanted(request)) : answer);
        } catch (PlatformOff forNow) {
            requests.later(request);
        } catch (NotFound ended) {
            requests.close(request.id(), "");
        } catch (Refusal | InvalidInput known) {
            requests.close(request.id(), "印章平台退回的文件未通过核验：" + known.getMessage());
        } catch (RuntimeException bug) {
            LOG.error("What became of seal request {} can't be told", request.id(), bug);
            requests.later(request);
        }
    }

    private SealPlatform.Wanted wanted(PlatformRequest request) {
        return inTransaction(() -> takePlatformSeal.wanted(request));
    }

    private void settle(PlatformRequest request, SealPlatform.Answer answer) {
        if (answer instanceof Sealed sealed) {
            inTransaction(() -> {
                takePlatformSeal.take(request, sealed.pdf());
                return "";
            });
        } else if (answer instanceof Refused refused) {
            requests.close(request.id(), "印章平台不予盖章：" + refused.why());
        } else {
            requests.later(request);
        }
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Retry.call(() -> transaction.execute(status -> work.get()));
    }
}
