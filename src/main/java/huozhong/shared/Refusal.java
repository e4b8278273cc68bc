package huozhong.shared;

/**
 * A fact that forbids what was asked, told to the person in Chinese; answered with 409. Its code is the name of the
 * fact's type. The transaction it leaves is rolled back.
 */
public abstract class Refusal extends RuntimeException {

    protected Refusal(String message) {
        super(message);
    }

    public final String code() {
        return getClass().getSimpleName();
    }
}
