package huozhong.training.certificate;

import huozhong.shared.Refusal;

/** The certificate was revoked or reissued before. */
public final class CertificateEnded extends Refusal {

    CertificateEnded() {
        super("这张证书已撤销或已换发，请刷新后查看");
    }
}
