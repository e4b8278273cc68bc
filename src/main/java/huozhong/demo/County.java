package huozhong.demo;

import huozhong.demo.Story.Stage;

/** Shenyang's 13 districts and counties, and how far each is today in this year's plan. */
enum County {
    HP("和平区", Stage.SIGNED), SH("沈河区", Stage.REPORTED), DD("大东区", Stage.READY),
    HG("皇姑区", Stage.RECOMMENDING), TX("铁西区", Stage.REPORTED), SJT("苏家屯区", Stage.RECOMMENDING),
    HN("浑南区", Stage.CONFIRMING), SB("沈北新区", Stage.CONSULTING), YH("于洪区", Stage.CONSULTING),
    LZ("辽中区", Stage.CHOOSING), XM("新民市", Stage.CHOOSING), FK("法库县", Stage.COLLECTING),
    KP("康平县", Stage.RECOMMENDING);

    private final String words;
    private final Stage stage;

    County(String words, Stage stage) {
        this.words = words;
        this.stage = stage;
    }

    String words() {
        return words;
    }

    Stage stage() {
        return stage;
    }

    /** Districts have streets and communities, the others towns and villages. */
    boolean isDistrict() {
        return words.endsWith("区");
    }
}
