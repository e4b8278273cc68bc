package huozhong.organization;

import huozhong.shared.Refusal;

/** A code or login that must be unique is in use. */
public final class CodeTaken extends Refusal {

    CodeTaken(String code) {
        super("代码“" + code + "”已被使用");
    }
}
