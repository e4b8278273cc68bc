package huozhong.team.pass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

import huozhong.rendering.PageRefused;
import huozhong.rendering.PaperTemplate;
import huozhong.rendering.Press;
import huozhong.rendering.QrPicture;
import huozhong.shared.InvalidInput;

/** Lays codes out as cards, ten a page, to be cut apart. */
@Component
class PassSheets {

    private static final int A_PAGE = 10;

    private final Press press;
    private final PaperTemplate template;

    PassSheets(Press press) {
        this.press = press;
        this.template = PaperTemplate.of(shipped());
    }

    /** What a card says of somebody. */
    record Card(String name, String category, String region, String code) {

        Map<String, Object> values() {
            return Map.of("name", name, "category", category, "region", region, "qr",
                    QrPicture.of(PassCode.says(code)), "code", PassCode.printed(code));
        }
    }

    byte[] print(String title, List<Card> cards) {
        var pages = new ArrayList<Map<String, Object>>();
        for (var from = 0; from < cards.size(); from += A_PAGE) {
            pages.add(Map.of("title", title, "cards", cards.subList(from, Math.min(cards.size(), from + A_PAGE))
                    .stream().map(Card::values).toList()));
        }
        try {
            return press.print(template, pages).pdf();
        } catch (PageRefused refused) {
            throw new InvalidInput("people", "第" + (refused.page() + 1) + "页：" + refused.getMessage());
        }
    }

    private static String shipped() {
        try {
            return new ClassPathResource("papers/MemberPass.xhtml").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException ours) {
            throw new UncheckedIOException(ours);
        }
    }
}
