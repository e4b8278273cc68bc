package huozhong.submission.parcel;

import huozhong.shared.Refusal;

/** Something of a list doesn't agree with its papers, and nobody said why. */
public final class DifferencesUnexplained extends Refusal {

    DifferencesUnexplained(long many, String first) {
        super("报送材料有" + many + "处不一致没有说明，请在“报送材料包”逐条改正或说明后再报送。第一处：" + first);
    }
}
