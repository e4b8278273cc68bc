package huozhong.demo;

import java.time.LocalDate;

/** Something that is done on a day; its name is remembered, so that it is done once. */
record Scene(LocalDate day, String name, Runnable act) {
}
