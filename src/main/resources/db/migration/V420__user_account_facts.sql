create view user_account_facts as select id, name, active
from user_account;
