package huozhong.access;

import java.util.List;

/** The accounts that the login page offers by role, one click each: a demo has them, nothing else does. */
public record DemoAccounts(String password, List<Role> roles) {

    /** Accounts of one kind of work. */
    public record Role(String words, List<Account> accounts) {
    }

    /** An account in the words of who holds it. */
    public record Account(String login, String words) {
    }

    /** Implemented by the demo alone. */
    @FunctionalInterface
    public interface Offer {

        DemoAccounts accounts();
    }
}
