package huozhong.training.certificate;

/** 有效, 已撤销, 已换发: what of a certificate holds. */
public enum CertificateState { VALID, REVOKED, REISSUED }
