package huozhong.registration.print;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

import huozhong.access.Caller;
import huozhong.nomination.NomineePapers;
import huozhong.nomination.NomineePapers.Form;
import huozhong.rendering.Press;
import huozhong.shared.InvalidInput;
import huozhong.shared.Shanghai;

/**
 * Prints registration forms for the stamp: a page each, those of one employer together, each under a code of its own.
 * The file is given once all of it is made and recorded.
 */
@Service
public class PrintForms {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final FormPapers papers;
    private final NomineePapers forms;
    private final Press press;
    private final FormPrints prints;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PrintForms(FormPapers papers, NomineePapers forms, Press press, FormPrints prints,
               TransactionTemplate transaction, Clock clock) {
        this.papers = papers;
        this.forms = forms;
        this.press = press;
        this.prints = prints;
        this.transaction = transaction;
        this.clock = clock;
    }

    public byte[] print(List<String> ids, Caller caller) {
        var wanted = papers.wanted(ids, caller);
        wanted.stream().filter(form -> form.version() == 0).findFirst().ifPresent(draft -> {
            throw new InvalidInput("ids", "编号" + draft.number() + "的登记表尚未提交，不能打印盖章，请提交后再打印");
        });
        var codes = wanted.stream().map(form -> FormCode.next(random)).toList();
        var values = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < wanted.size(); i++) {
            values.add(printed(wanted.get(i), codes.get(i), caller));
        }
        var live = papers.template();
        var made = papers.refusedByNumber(wanted, () -> press.print(live.template(), values));
        transaction.executeWithoutResult(status -> {
            forms.given(wanted, "pdf", caller);
            for (var i = 0; i < wanted.size(); i++) {
                var form = wanted.get(i);
                prints.add(new FormPrint(codes.get(i), form.id(), form.version(), FormCheck.of(form),
                        made.boxes().get(i), caller.userId(), caller.duties().get(0).unitId(), Shanghai.now(clock),
                        live.editionId()));
            }
        });
        return made.pdf();
    }

    private Map<String, Object> printed(Form form, String code, Caller caller) {
        var values = papers.coded(form, code);
        values.put("printed", caller.name() + "打印于" + Shanghai.now(clock).format(TIME));
        return values;
    }
}
