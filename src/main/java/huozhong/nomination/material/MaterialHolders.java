package huozhong.nomination.material;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import huozhong.access.Caller;
import huozhong.access.Duty;
import huozhong.nomination.DossierScope;
import huozhong.nomination.Nomination.State;
import huozhong.organization.Post;
import huozhong.shared.InvalidInput;
import huozhong.shared.NotFound;

/**
 * Whose a dossier's materials are: read by whoever sees the dossier, added and taken away by the clerks of the unit
 * that put the person forward or that recommends, for as long as nothing is decided.
 */
@Component
class MaterialHolders {

    private final DossierScope scope;
    private final JdbcClient jdbc;

    MaterialHolders(DossierScope scope, JdbcClient jdbc) {
        this.scope = scope;
        this.jdbc = jdbc;
    }

    /** A nomination by what matters here. */
    record Holder(String number, String originId, String recommenderId, State state) {

        boolean isOpen() {
            return state == State.DRAFT || state == State.IN_PROGRESS;
        }
    }

    Holder visible(String nominationId, Caller caller) {
        scope.require(nominationId, caller.scope());
        return jdbc.sql("select number, origin_id, recommender_id, state from nomination where id = ?")
                .param(nominationId).query(Holder.class).optional().orElseThrow(NotFound::new);
    }

    Duty reading(String nominationId, Caller caller) {
        return caller.reading(asking -> scope.contains(nominationId, asking)).orElseThrow(NotFound::new);
    }

    Optional<Duty> clerk(Holder holder, Caller caller) {
        return caller.dutyIn(holder.originId, Post.Kind.CLERK)
                .or(() -> caller.dutyIn(holder.recommenderId, Post.Kind.CLERK));
    }

    Duty requireClerk(Holder holder, Caller caller) {
        var duty = clerk(holder, caller).orElseThrow(NotFound::new);
        if (!holder.isOpen()) {
            throw new InvalidInput("file", "该人选已办结，佐证材料不能再增减");
        }
        return duty;
    }
}
