package huozhong.access.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.Caller;
import huozhong.access.DisableUser;
import huozhong.access.EnableUser;
import huozhong.access.ResetPassword;

/** Whether somebody gets in at all, and with which password: the system administrator's. */
@RestController
@RequestMapping("/api/users/{id}")
class AccountController {

    private final ResetPassword resetPassword;
    private final DisableUser disableUser;
    private final EnableUser enableUser;

    AccountController(ResetPassword resetPassword, DisableUser disableUser, EnableUser enableUser) {
        this.resetPassword = resetPassword;
        this.disableUser = disableUser;
        this.enableUser = enableUser;
    }

    /** 202 where it waits for a second key; to be changed at his first login. */
    @PostMapping("/password")
    ResponseEntity<Void> resetPassword(Caller caller, @PathVariable String id, @Valid @RequestBody NewPassword asked) {
        return ProposalController.answer(resetPassword.reset(id, asked.password(), caller));
    }

    /** 202 where it waits for a second key. */
    @PostMapping("/disabling")
    ResponseEntity<Void> disable(Caller caller, @PathVariable String id) {
        return ProposalController.answer(disableUser.disable(id, caller));
    }

    /** 202 where it waits for a second key. */
    @PostMapping("/enabling")
    ResponseEntity<Void> enable(Caller caller, @PathVariable String id) {
        return ProposalController.answer(enableUser.enable(id, caller));
    }

    record NewPassword(@NotNull String password) {
    }
}
