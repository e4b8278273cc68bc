package huozhong.notification;

import org.springframework.stereotype.Component;

import huozhong.shared.PersonalData;

/** Takes out what somebody typed to be told; that he was told, of what and when, stays. */
@Component
class ForgetMessages implements PersonalData {

    private final MessageRows messages;

    ForgetMessages(MessageRows messages) {
        this.messages = messages;
    }

    @Override
    public void forgetPlan(String planId) {
        messages.forgetPlan(planId);
    }
}
