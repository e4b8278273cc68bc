package huozhong.roster;

import huozhong.nomination.field.Field;

/** What was put right in a cell by itself; undone, the cell is judged as it was typed. */
record Repair(int row, String cell, Field field, String from, String to) {
}
