package huozhong.access;

/** Does what was proposed once the second key is turned; a bean a kind. */
public interface TakesEffect {

    Proposal.Kind kind();

    /** In the transaction of whoever agrees; what has become impossible meanwhile is refused here. */
    void takeEffect(Proposal proposal, Caller second);
}
