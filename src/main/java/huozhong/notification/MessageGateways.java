package huozhong.notification;

import java.time.Duration;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The gateways that the administrator named: of 政务微信 by somebody's login, of SMS by his mobile. */
@Configuration
class MessageGateways {

    private final LetterFolder folder;
    private final ObjectMapper json;
    private final Duration patience;

    MessageGateways(LetterFolder folder, ObjectMapper json,
                    @Value("${huozhong.messages.patience:30s}") Duration patience) {
        this.folder = folder;
        this.json = json;
        this.patience = patience;
    }

    /** Where a gateway is, and what it knows us by. */
    record Gateway(String url, String secret) {
    }

    @Bean
    ChannelPort workChat(@Value("${huozhong.messages.work-chat.url:}") String url,
                         @Value("${huozhong.messages.work-chat.secret:}") String secret) {
        return new HttpChannel(Channel.WORK_CHAT, new Gateway(url, secret), patience, ChannelPort.Reached::login,
                folder, json);
    }

    @Bean
    ChannelPort shortMessages(@Value("${huozhong.messages.sms.url:}") String url,
                              @Value("${huozhong.messages.sms.secret:}") String secret) {
        return new HttpChannel(Channel.SMS, new Gateway(url, secret), patience, ChannelPort.Reached::mobile, folder,
                json);
    }
}
