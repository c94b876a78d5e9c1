-- Which item a request took as the next one, so that sending it again takes nothing more.
create unique index a_request_claims_one_item on assignment (company_id, request) where mode = 'CLAIM';
