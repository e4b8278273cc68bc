package huozhong.sealing;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import huozhong.sealing.SealRequest.State;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/** Ends a request at a step of it, with the reason, and gives the agreement back to whoever agreed. */
@Component
class RefuseSealRequest {

    private final SealRequestRows requests;
    private final Requesting requesting;

    RefuseSealRequest(SealRequestRows requests, Requesting requesting) {
        this.requests = requests;
        this.requesting = requesting;
    }

    void refuse(String id, @Nullable String typed) {
        var reason = typed == null ? "" : typed.strip();
        if (reason.isEmpty()) {
            throw new InvalidInput("reason", "不同意用印的，请写明理由");
        }
        var request = requests.find(id).orElseThrow(NotFound::new);
        requests.end(id, State.REFUSED, reason);
        requesting.of(request.wanted().kind()).refused(request.wanted().subject(), request.wanted().box(), reason);
    }
}
