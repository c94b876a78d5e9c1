package dev.evenhand.workflow.web;

/// Definitions as questions of the lab have them. Apostrophes stand for quotes.
final class LabDocuments {
  /// The document of the contract, with the fields it leaves out.
  static final String EDITING =
      """
      {'workflow':{'key':'document-edit','title':'Document edit','fields':{'type':'object','properties':
        {'title':{'type':'string'},'submitted_doc':{'type':'string'},'updated_doc':{'type':'string'},
         'score':{'type':'number'}}}},
       'tasks':[
        {'key':'edit','title':'Edit document','type':'FORM','input':['title','submitted_doc'],
         'output':{'type':'object','properties':{'updated_doc':{'type':'string'}}}},
        {'key':'check','title':'Check','type':'SYNC_ACTION','action_url':'https://example.com/check',
         'input_transform':{'doc':'$.updated_doc'},'output_transform':{'score':'$.result.score'},
         'timeout_seconds':10}],
       'transitions':[
        {'from':null,'to':'edit'},
        {'from':'edit','to':'check','condition':{'updated_doc':{'$ne':null}},'priority':1},
        {'from':'check','to':null,'status':'COMPLETED','condition':{'score':{'$gte':5}}}],
       'tickets':[{'key':'request-edit','title':'Request an edit','fields':['title','submitted_doc'],
        'company_roles':[]}]}\
      """;

  private LabDocuments() {}
}
