package huozhong.nomination.field;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The words that national standards give: 民族 (GB/T 3304) and 政治面貌 (GB/T 4762). */
public final class NationalLists {

    /** The 56 in the standard's order, and its two further entries. */
    public static final Set<String> ETHNICITIES = new LinkedHashSet<>(List.of(
            "汉族", "蒙古族", "回族", "藏族", "维吾尔族", "苗族", "彝族", "壮族", "布依族", "朝鲜族", "满族", "侗族", "瑶族", "白族",
            "土家族", "哈尼族", "哈萨克族", "傣族", "黎族", "傈僳族", "佤族", "畲族", "高山族", "拉祜族", "水族", "东乡族", "纳西族",
            "景颇族", "柯尔克孜族", "土族", "达斡尔族", "仫佬族", "羌族", "布朗族", "撒拉族", "毛南族", "仡佬族", "锡伯族", "阿昌族",
            "普米族", "塔吉克族", "怒族", "乌孜别克族", "俄罗斯族", "鄂温克族", "德昂族", "保安族", "裕固族", "京族", "塔塔尔族",
            "独龙族", "鄂伦春族", "赫哲族", "门巴族", "珞巴族", "基诺族", "其他", "外国血统中国籍人士"));

    public static final Set<String> POLITICS = new LinkedHashSet<>(List.of(
            "中共党员", "中共预备党员", "共青团员", "民革党员", "民盟盟员", "民建会员", "民进会员", "农工党党员", "致公党党员",
            "九三学社社员", "台盟盟员", "无党派人士", "群众"));

    private NationalLists() {
    }
}
