package huozhong.access.web;

import java.util.Map;
import java.util.Set;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.Grant;
import huozhong.access.Grants;
import huozhong.access.TakeGrant;
import huozhong.audit.Audit;
import huozhong.organization.Organization;
import huozhong.shared.InvalidInput;

/** Grants: the security administrator's, for everybody but himself. */
@RestController
@RequestMapping("/api/users/{id}/grants")
class GrantController {

    private final Organization organization;
    private final Grants grants;
    private final TakeGrant takeGrant;
    private final Audit audit;

    GrantController(Organization organization, Grants grants, TakeGrant takeGrant, Audit audit) {
        this.organization = organization;
        this.grants = grants;
        this.takeGrant = takeGrant;
        this.audit = audit;
    }

    @PostMapping
    Set<Grant> give(Caller caller, @PathVariable String id, @Valid @RequestBody NewGrant asked) {
        check(caller, id);
        grants.give(id, asked.grant());
        audit.record(caller.act(Grant.SECURITY_ADMINISTRATOR, "GRANT_GIVEN", id,
                Map.of("grant", asked.grant().name())));
        return grants.of(id);
    }

    /** 202 where it waits for a second key. */
    @DeleteMapping("/{grant}")
    ResponseEntity<Void> take(Caller caller, @PathVariable String id, @PathVariable Grant grant) {
        check(caller, id);
        return ProposalController.answer(takeGrant.take(id, grant, caller));
    }

    private void check(Caller caller, String id) {
        caller.require(Grant.SECURITY_ADMINISTRATOR);
        if (organization.user(id).id().equals(caller.userId())) {
            throw new InvalidInput("id", "不能给本人授权或撤销本人的授权");
        }
    }

    record NewGrant(@NotNull Grant grant) {
    }
}
