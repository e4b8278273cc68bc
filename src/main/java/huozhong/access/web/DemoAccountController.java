package huozhong.access.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import huozhong.access.DemoAccounts;

/** What the login page asks: the demo's accounts, or nothing (204) where there is no demo. */
@RestController
class DemoAccountController {

    private final ObjectProvider<DemoAccounts.Offer> demo;

    DemoAccountController(ObjectProvider<DemoAccounts.Offer> demo) {
        this.demo = demo;
    }

    @GetMapping("/api/demo-accounts")
    ResponseEntity<DemoAccounts> accounts() {
        var offer = demo.getIfAvailable();
        return offer == null ? ResponseEntity.noContent().build() : ResponseEntity.ok(offer.accounts());
    }
}
