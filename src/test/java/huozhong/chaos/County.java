package huozhong.chaos;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where a writer writes: whose login puts people forward for which unit, and whose gives the employer's opinion. */
record County(String planId, String unitId, ObjectNode dossier, String clerk, String leader) {
}
