create view nomination_version_facts as select id, dossier_version
from nomination;
