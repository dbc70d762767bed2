// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var Te=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var De=Te(xe=>{"use strict";Object.defineProperty(xe,"__esModule",{value:!0});function $e(r){let s=r.length,A=0,x=0,k;for(;x<
s;)A++,k=r.charCodeAt(x++),k>=55296&&k<=56319&&x<s&&(k=r.charCodeAt(x),(k&64512)===56320&&x++);return A}xe.default=$e;$e.
code='require("ajv/dist/runtime/ucs2length").default'});var or=Z,Ee={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,required:["verdicts"],
properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","relation","confidence",
"because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mismatch","attributed-dispu\
te","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{type:"number",minimum:0,
maximum:1},because:{type:"string"}}}}}};function Z(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.verdicts===void 0&&(y="verdicts"))return Z.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let i=e;for(let a in r)
if(a!=="verdicts"){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.verdicts!==void 0){let a=r.verdicts;
if(e===e)if(Array.isArray(a)){var t=!0;let g=a.length;for(let d=0;d<g;d++){let m=a[d],u=e;if(e===u)if(m&&typeof m=="obje\
ct"&&!Array.isArray(m)){let l;if(m.pair===void 0&&(l="pair")||m.relation===void 0&&(l="relation")||m.confidence===void 0&&
(l="confidence")||m.because===void 0&&(l="because"))return Z.errors=[{instancePath:s+"/verdicts/"+d,schemaPath:"#/proper\
ties/verdicts/items/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],
!1;{let v=e;for(let p in m)if(!(p==="pair"||p==="relation"||p==="confidence"||p==="because")){return Z.errors=[{instancePath:s+
"/verdicts/"+d,schemaPath:"#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(m.pair!==void 0){let p=m.pair,I=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return Z.errors=[{instancePath:s+"/verdicts/"+d+"/pair",schemaPath:"#/propertie\
s/verdicts/items/properties/pair/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return Z.errors=[{instancePath:s+"/verdicts/"+d+"/pair",schemaPath:"#/properties/\
verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=I===
e}else var c=!0;if(c){if(m.relation!==void 0){let p=m.relation,I=e;if(!(p==="undetermined"||p==="scope-mismatch"||p==="a\
ttributed-dispute"||p==="framing"||p==="detail"||p==="approximate"||p==="update"||p==="contradiction"||p==="complementar\
y"||p==="unrelated"))return Z.errors=[{instancePath:s+"/verdicts/"+d+"/relation",schemaPath:"#/properties/verdicts/items\
/properties/relation/enum",keyword:"enum",params:{allowedValues:Ee.properties.verdicts.items.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var c=I===e}else var c=!0;if(c){if(m.confidence!==void 0){let p=m.confidence,
I=e;if(e===I)if(typeof p=="number"&&isFinite(p)){if(p>1||isNaN(p))return Z.errors=[{instancePath:s+"/verdicts/"+d+"/conf\
idence",schemaPath:"#/properties/verdicts/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(p<0||isNaN(p))return Z.errors=[{instancePath:s+"/verdicts/"+d+"/confidence",schemaPath:"\
#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return Z.errors=[{instancePath:s+"/verdicts/"+d+"/confidence",schemaPath:"#/properties/verdicts/i\
tems/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var c=I===e}else var c=!0;
if(c)if(m.because!==void 0){let p=e;if(typeof m.because!="string")return Z.errors=[{instancePath:s+"/verdicts/"+d+"/beca\
use",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var c=p===e}else var c=!0}}}}}else return Z.errors=[{instancePath:s+"/verdicts/"+d,schemaPath:"#/prope\
rties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e;if(!t)break}}else
return Z.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return Z.errors=n,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var pr=K,
Se={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVersion","e\
ngine","sources","origins","claims","entities","groups","quotations","naming","coverage","topics","diagnostics"],properties:{
schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSource"}},origins:{
type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{type:"array",items:{
$ref:"#/$defs/Entity"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},
quotations:{type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{
$ref:"#/$defs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"\
#/$defs/Diagnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","version","models"],properties:{
name:{type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,
required:["id","language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},
publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],
properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,
required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},evidence:{$ref:"#/$defs\
/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["c\
haracters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",minimum:0},
claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Evidence:{type:"object",additionalProperties:!1,
required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{type:"object",additionalProperties:!1,
required:["start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Claim:{type:"ob\
ject",additionalProperties:!1,required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","cer\
tainty","topics"],properties:{id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{
type:"object",additionalProperties:!1,required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"st\
ring"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Ar\
gument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"\
#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{type:"string"}}}},Polarity:{enum:["affir\
med","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","denied"]},Role:{enum:["agent","patient","re\
cipient","partner","content","document","scope","place","origin","destination","time","duration","quantity","cause","pur\
pose","instrument","office","order","speaker","topic"]},Argument:{type:"object",additionalProperties:!1,required:["role",
"start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},
text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},Value:{type:"objec\
t",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"#/$defs/TimeValue"},
{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#/$defs/OfficeValue"},
{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,required:["kind","approximate"],properties:{
kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"string"},approximate:{type:"\
boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{const:"\
time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","month","se\
ason","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{type:"\
integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","evening"]},
clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{
type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{
type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:[
"before","after","since","until","during","at"]}}},PlaceValue:{type:"object",additionalProperties:!1,required:["kind","n\
ame"],properties:{kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},
direction:{enum:["north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{
enum:["in","near","from","to","between","off"]}}},PersonValue:{type:"object",additionalProperties:!1,required:["kind","n\
ame"],properties:{kind:{const:"person"},name:{type:"string"},office:{type:"string"},country:{type:"string"}}},OrganisationValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"organisation"},name:{type:"strin\
g"},type:{type:"string"},country:{type:"string"}}},OfficeValue:{type:"object",additionalProperties:!1,required:["kind","\
office"],properties:{kind:{const:"office"},office:{type:"string"},portfolio:{type:"string"},country:{type:"string"},number:{
type:"integer",minimum:1}}},TextValue:{type:"object",additionalProperties:!1,required:["kind","text"],properties:{kind:{
const:"text"},text:{type:"string"}}},Attribution:{type:"object",additionalProperties:!1,required:["speaker","cue","mode"],
properties:{speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","\
indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,required:["id","kind","label","names"],
properties:{id:{type:"string"},kind:{enum:["person","organisation","place","office"]},label:{type:"string"},names:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end","count"],properties:{sourceId:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",
minimum:1}}}}}},Verdict:{enum:["single-source","agreement","difference","conflict"]},Severity:{enum:["headline","core","\
peripheral"]},Slot:{enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","q\
uotation","order","cause"]},Relation:{enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","app\
roximate","update","contradiction","complementary"]},Cause:{enum:["polarity","antonym","number","time","place","particip\
ant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]},List:{type:"object",additionalProperties:!1,
required:["kind","sourceIds","members"],properties:{kind:{$ref:"#/$defs/ListKind"},sourceIds:{type:"array",items:{type:"\
string"}},members:{type:"array",items:{$ref:"#/$defs/ListMember"}}}},ListKind:{enum:["scope","aim","ban"]},ListMember:{type:"\
object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},share:{
enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"string"},evidence:{$ref:"\
#/$defs/Evidence"}}}}}},Group:{type:"object",additionalProperties:!1,required:["id","label","topics","claimIds","sourceI\
ds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"string"},label:{
type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"\
array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"\
#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$\
defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{
type:"array",items:{type:"string"}}}},Difference:{type:"object",additionalProperties:!1,required:["id","slot","relation",
"causes","severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},
relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},
readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,
required:["rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"stri\
ng"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"string"}}},Reading:{type:"object",additionalProperties:!1,
required:["text","claimIds"],properties:{value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"array",items:{
type:"string"}}}},Origin:{type:"object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},
passages:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{
type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:[
"entityId","names"],properties:{entityId:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","texts"],properties:{sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{
type:"object",additionalProperties:!1,required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"\
object",additionalProperties:!1,required:["groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"ar\
ray",items:{type:"string"}}}}},pairs:{type:"array",items:{type:"object",additionalProperties:!1,required:["a","b","share\
d","agreeing","differing","conflicting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",minimum:0},
agreeing:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","only","leavesOut"],properties:{sourceId:{
type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"array",items:{type:"string"}}}}}}},ReportTopic:{
type:"object",additionalProperties:!1,required:["id","label","groupIds"],properties:{id:{type:"string"},label:{type:"obj\
ect",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{type:"array",items:{type:"str\
ing"}}}},Diagnostic:{type:"object",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},
message:{type:"string"},sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},qe=Object.
prototype.hasOwnProperty;function se(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.name===void 0&&(y="name")||r.version===void 0&&(y="version")||r.models===void 0&&(y="models"))return se.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have require\
d property '"+y+"'"}],!1;{let i=e;for(let a in r)if(!(a==="name"||a==="version"||a==="models")){return se.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return se.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.version!==void 0){let a=e;if(typeof r.version!="string")return se.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t)if(r.models!==void 0){let a=r.models,f=e;if(e===f)if(Array.isArray(a)){var c=!0;let d=a.length;for(let m=0;m<
d;m++){let u=e;if(typeof a[m]!="string")return se.errors=[{instancePath:s+"/models/"+m,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=u===e;if(!c)break}}else return se.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=f===e}else var t=!0}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return se.errors=n,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ae={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Le={enum:["ar","en"]};function ve(r,{
instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=ve.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(ve.errors=n,e===0):(ve.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Le.enum},message:"must be equal to one of the \
allowed values"}],!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.start===void 0&&(y="start")||r.end===void 0&&(y="end")||r.quote===void 0&&(y="quote")||r.prefix===void 0&&
(y="prefix")||r.suffix===void 0&&(y="suffix")||r.codePoints===void 0&&(y="codePoints"))return T.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="start"||a==="end"||a==="quote"||a==="prefix"||a==="suffix"||a==="codePoints")){return T.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let a=r.start,f=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=f===e}else var t=!0;if(t){if(r.end!==void 0){let a=r.end,f=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))
return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=f===e}else var t=!0;if(t){if(r.quote!==void 0){let a=e;if(typeof r.quote!="st\
ring")return T.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.prefix!==void 0){let a=e;if(typeof r.prefix!="string")
return T.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.suffix!==void 0){let a=e;if(typeof r.suffix!="string")return T.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.codePoints!==void 0){let a=r.codePoints,f=e;if(e===f)if(a&&typeof a==
"object"&&!Array.isArray(a)){let d;if(a.start===void 0&&(d="start")||a.end===void 0&&(d="end"))return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:d},message:"must \
have required property '"+d+"'"}],!1;{let m=e;for(let u in a)if(!(u==="start"||u==="end")){return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.start!==void 0){let u=a.start,b=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=b===
e}else var c=!0;if(c)if(a.end!==void 0){let u=a.end,b=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=b===e}else var c=!0}}}else return T.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=f===e}else var t=!0}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return T.errors=n,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re=new RegExp(
"^[0-9a-f]{64}$","u");function V(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.language===void 0&&(a="language")||r.publishedAt===void 0&&
(a="publishedAt")||r.sha256===void 0&&(a="sha256")||r.counts===void 0&&(a="counts")||r.originId===void 0&&(a="originId"))
return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let f=e;for(let g in r)if(!qe.call(Ae.properties,g)){return V.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have \
additional properties"}],!1;break}if(f===e){if(r.id!==void 0){let g=e;if(typeof r.id!="string")return V.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else
var t=!0;if(t){if(r.title!==void 0){let g=e;if(typeof r.title!="string")return V.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.publisher!==void 0){let g=e;if(typeof r.publisher!="string")return V.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;
if(t){if(r.url!==void 0){let g=e;if(typeof r.url!="string")return V.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){if(r.language!==
void 0){let g=r.language,d=e;if(e===d)if(g&&typeof g=="object"&&!Array.isArray(g)){let u;if(g.value===void 0&&(u="value")||
g.basis===void 0&&(u="basis"))return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let b=e;for(let l in g)if(!(l===
"value"||l==="basis")){return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(g.value!==void 0){let l=e;ve(g.value,{instancePath:s+"/language/value",parentData:g,parentDataProperty:"val\
ue",rootData:k,dynamicAnchors:_})||(n=n===null?ve.errors:n.concat(ve.errors),e=n.length);var c=l===e}else var c=!0;if(c)
if(g.basis!==void 0){let l=g.basis,v=e;if(!(l==="given"||l==="detected"))return V.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Ae.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var c=v===e}else var c=!0}}}else return V.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=d===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let g=r.publishedAt,d=e;if(e===d)if(g&&typeof g==
"object"&&!Array.isArray(g)){let u;if(g.basis===void 0&&(u="basis"))return V.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+
u+"'"}],!1;{let b=e;for(let l in g)if(!(l==="value"||l==="basis"||l==="evidence")){return V.errors=[{instancePath:s+"/pu\
blishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(g.value!==void 0){let l=e;if(typeof g.value!="stri\
ng")return V.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=l===e}else var y=!0;if(y){if(g.basis!==void 0){let l=g.
basis,v=e;if(!(l==="given"||l==="inferred"||l==="unknown"))return V.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Ae.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var y=v===e}else var y=!0;if(y)if(g.evidence!==void 0){
let l=e;T(g.evidence,{instancePath:s+"/publishedAt/evidence",parentData:g,parentDataProperty:"evidence",rootData:k,dynamicAnchors:_})||
(n=n===null?T.errors:n.concat(T.errors),e=n.length);var y=l===e}else var y=!0}}}}else return V.errors=[{instancePath:s+"\
/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=d===e}else var t=!0;if(t){if(r.sha256!==void 0){let g=r.sha256,d=e;if(e===d)if(typeof g=="string"){if(!Re.test(
g))return V.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return V.errors=[{instancePath:s+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;
if(t){if(r.counts!==void 0){let g=r.counts,d=e;if(e===d)if(g&&typeof g=="object"&&!Array.isArray(g)){let u;if(g.characters===
void 0&&(u="characters")||g.sentences===void 0&&(u="sentences")||g.claims===void 0&&(u="claims"))return V.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:u},message:"must have req\
uired property '"+u+"'"}],!1;{let b=e;for(let l in g)if(!(l==="characters"||l==="sentences"||l==="claims")){return V.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(b===e){if(g.characters!==void 0){let l=g.
characters,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return V.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===v&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return V.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=v===e}else var i=!0;if(i){if(g.sentences!==void 0){let l=g.sentences,v=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=v===
e}else var i=!0;if(i)if(g.claims!==void 0){let l=g.claims,v=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return V.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return V.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=v===e}else var i=!0}}}}else return V.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else var t=!0;
if(t)if(r.originId!==void 0){let g=e;if(typeof r.originId!="string")return V.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0}}}}}}}}}}else
return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return V.errors=n,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=B.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return B.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let a=e;for(let f in r)
if(!(f==="id"||f==="passages")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(a===e){if(r.id!==void 0){
let f=e;if(typeof r.id!="string")return B.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.passages!==void 0){let f=r.passages,
g=e;if(e===g)if(Array.isArray(f)){var c=!0;let m=f.length;for(let u=0;u<m;u++){let b=f[u],l=e;if(e===l)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let p;if(b.sourceId===void 0&&(p="sourceId")||b.start===void 0&&(p="start")||b.end===void 0&&
(p="end"))return B.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let I=e;for(let w in b)if(!(w==="s\
ourceId"||w==="start"||w==="end")){return B.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"must NOT have additional \
properties"}],!1;break}if(I===e){if(b.sourceId!==void 0){let w=e;if(typeof b.sourceId!="string")return B.errors=[{instancePath:s+
"/passages/"+u+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(b.start!==void 0){let w=b.start,P=e;if(!(typeof w==
"number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return B.errors=[{instancePath:s+"/passages/"+u+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&
typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return B.errors=[{instancePath:s+"/passages/"+u+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var y=P===e}else var y=!0;if(y)if(b.end!==void 0){let w=b.end,P=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&
isFinite(w)))return B.errors=[{instancePath:s+"/passages/"+u+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof w=="number"&&isFinite(w)&&
(w<0||isNaN(w)))return B.errors=[{instancePath:s+"/passages/"+u+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=P===e}else var y=!0}}}}else
return B.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var c=l===e;if(!c)break}}else return B.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}else
return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return B.errors=n,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var Ce={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function he(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=he.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(he.errors=n,e===
0):(he.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal \
to one of the allowed values"}],!1)}he.evaluated={dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.approximate===void 0&&(c="approximate"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
{let y=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="approximate")){return ee.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(y===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return ee.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,a=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return ee.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=a===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,a=e;if(!(typeof i==
"number"&&isFinite(i)))return ee.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=a===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return ee.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return ee.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return ee.
errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.errors=n,e===0}ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ge={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{
const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","mon\
th","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},ze=new RegExp("^\\d{2}:\\d{2}$","u");function $(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=$.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&
(c="kind")||r.precision===void 0&&(c="precision")||r.anchor===void 0&&(c="anchor"))return $.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!qe.call(ge.properties,i)){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return $.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return $.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return $.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,a=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return $.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:ge.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,a=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return $.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:ge.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return $.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=a===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,a=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return $.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:ge.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,a=e;if(e===a)if(typeof i=="string"){if(!ze.test(i))return $.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return $.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return $.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,a=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return $.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return $.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,a=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return $.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:ge.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=a===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return $.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return $.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,a=e;if(!(i==="start"||i==="middle"||i==="end"))return $.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:ge.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return $.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,a=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return $.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:ge.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=n,e===0}$.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Oe={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function J(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return J.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="kind"||a==="id"||a==="name"||a==="within"||a==="direction"||a==="relation")){return J.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let a=e;if(r.kind!=="place")return J.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=a===e}else var t=!0;if(t){if(r.id!==void 0){let a=e;if(typeof r.id!="string")return J.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=a===e}else var t=!0;if(t){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return J.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.within!==void 0){let a=r.within,f=e;if(e===f)if(Array.isArray(a)){var c=!0;let d=a.length;for(let m=0;m<
d;m++){let u=e;if(typeof a[m]!="string")return J.errors=[{instancePath:s+"/within/"+m,schemaPath:"#/properties/within/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=u===e;if(!c)break}}else return J.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=f===e}else var t=!0;if(t){if(r.direction!==void 0){let a=r.direction,f=e;if(!(a==="north"||a==="south"||
a==="east"||a==="west"||a==="north-east"||a==="north-west"||a==="south-east"||a==="south-west"||a==="centre"))return J.errors=
[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Oe.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t)if(r.relation!==
void 0){let a=r.relation,f=e;if(!(a==="in"||a==="near"||a==="from"||a==="to"||a==="between"||a==="off"))return J.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Oe.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0}}}}}}}else return J.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=
n,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.name===void 0&&(c="name"))return te.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return te.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(y===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return te.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return te.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return te.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return te.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return te.errors=n,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.name===void 0&&(c="name"))return ie.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(y===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return ie.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ie.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return ie.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return ie.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return ie.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.
errors=n,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.office===void 0&&(c="office"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return re.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(y===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return re.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return re.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return re.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return re.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return re.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return re.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=a===e}else var t=!0}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return re.errors=n,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let c;if(r.kind===void 0&&(c="kind")||r.text===void 0&&(c="text"))return ue.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!(i==="kind"||i==="text")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return ue.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return ue.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ue.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ue.errors=
n,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=X.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.kind===void 0&&(c="kind"))return X.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required propert\
y '"+c+"'"}],!1;{let y=r.kind;if(typeof y=="string")if(y==="quantity"){ee(r,{instancePath:s,parentData:A,parentDataProperty:x,
rootData:k,dynamicAnchors:_})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var t=!0}else if(y==="time")$(r,{instancePath:s,
parentData:A,parentDataProperty:x,rootData:k,dynamicAnchors:_})||(n=n===null?$.errors:n.concat($.errors),e=n.length),t!==
!0&&(t=!0);else if(y==="place")J(r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:k,dynamicAnchors:_})||(n=n===
null?J.errors:n.concat(J.errors),e=n.length),t!==!0&&(t=!0);else if(y==="person")te(r,{instancePath:s,parentData:A,parentDataProperty:x,
rootData:k,dynamicAnchors:_})||(n=n===null?te.errors:n.concat(te.errors),e=n.length),t!==!0&&(t=!0);else if(y==="organis\
ation")ie(r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:k,dynamicAnchors:_})||(n=n===null?ie.errors:n.concat(
ie.errors),e=n.length),t!==!0&&(t=!0);else if(y==="office")re(r,{instancePath:s,parentData:A,parentDataProperty:x,rootData:k,
dynamicAnchors:_})||(n=n===null?re.errors:n.concat(re.errors),e=n.length),t!==!0&&(t=!0);else if(y==="text")ue(r,{instancePath:s,
parentData:A,parentDataProperty:x,rootData:k,dynamicAnchors:_})||(n=n===null?ue.errors:n.concat(ue.errors),e=n.length),t!==
!0&&(t=!0);else return X.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"map\
ping",tag:"kind",tagValue:y},message:'value of tag "kind" must be in oneOf'}],!1;else return X.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:y},message:'tag "kind" must be string'}],
!1}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return X.errors=n,o.props=t,e===0}X.evaluated={dynamicProps:!0,dynamicItems:!1};function H(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=H.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.role===void 0&&
(c="role")||r.start===void 0&&(c="start")||r.end===void 0&&(c="end")||r.text===void 0&&(c="text"))return H.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;
{let y=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.role!==void 0){let i=e;he(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:k,dynamicAnchors:_})||(n=n===null?he.errors:n.concat(he.errors),
e=n.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return H.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return H.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var t=a===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return H.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return H.errors=[{instancePath:s+"/end",
schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return H.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.value!==void 0){let i=e;X(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:_})||
(n=n===null?X.errors:n.concat(X.errors),e=n.length);var t=i===e}else var t=!0;if(t){if(r.entityId!==void 0){let i=e;if(typeof r.
entityId!="string")return H.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.reference!==void 0){let i=e;if(r.reference!==
"open")return H.errors=[{instancePath:s+"/reference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:"\
open"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}}else return H.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=n,e===0}H.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Be={type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{
speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"integer",
minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect",
"document","hearsay"]}}};function C(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.speaker===void 0&&(y="speaker")||r.cue===void 0&&(y="cue")||r.mode===void 0&&(y=
"mode"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{let i=e;for(let a in r)if(!(a==="speaker"||a==="cue"||a==="mode")){return C.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let a=r.speaker,f=e;if(e===f)if(a&&typeof a==
"object"&&!Array.isArray(a)){let g;if(a.text===void 0&&(g="text"))return C.errors=[{instancePath:s+"/speaker",schemaPath:"\
#/properties/speaker/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"\
'"}],!1;{let d=e;for(let m in a)if(!(m==="text"||m==="start"||m==="end"||m==="entityId")){return C.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(a.text!==void 0){let m=e;if(typeof a.text!="string")
return C.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(a.start!==void 0){let m=a.start,u=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof m=="n\
umber"&&isFinite(m)&&(m<0||isNaN(m)))return C.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=u===e}else
var t=!0;if(t){if(a.end!==void 0){let m=a.end,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return C.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===u&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return C.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=u===e}else var t=!0;if(t)if(a.entityId!==void 0){let m=e;if(typeof a.entityId!="string")
return C.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}else return C.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=f===
e}else var c=!0;if(c){if(r.cue!==void 0){let a=e;if(typeof r.cue!="string")return C.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=a===e}else var c=!0;if(c)
if(r.mode!==void 0){let a=r.mode,f=e;if(!(a==="direct"||a==="indirect"||a==="document"||a==="hearsay"))return C.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Be.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var c=f===e}else var c=!0}}}}else return C.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=n,e===0}C.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Qe={enum:["affirmed","negated"]};function be(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=be.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r==="negated"?(be.errors=n,e===0):(be.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Qe.enum},message:"must be equal to one of the allowed values"}],!1)}be.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ze={enum:["asserted","planned","possible","alleged","denied"]};function Pe(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=Pe.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(Pe.errors=n,e===0):(Pe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ze.enum},message:"\
must be equal to one of the allowed values"}],!1)}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.sourceId===void 0&&(f="sourceId")||r.evidence===void 0&&(f="evidence")||r.predicate===void 0&&(f="predicate")||
r.arguments===void 0&&(f="arguments")||r.attribution===void 0&&(f="attribution")||r.polarity===void 0&&(f="polarity")||r.
certainty===void 0&&(f="certainty")||r.topics===void 0&&(f="topics"))return S.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let g=e;for(let d in r)
if(!qe.call(Me.properties,d)){return S.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){
let d=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.sourceId!==void 0){let d=e;if(typeof r.
sourceId!="string")return S.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.evidence!==void 0){let d=e;T(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:k,dynamicAnchors:_})||(n=n===null?T.errors:
n.concat(T.errors),e=n.length);var t=d===e}else var t=!0;if(t){if(r.predicate!==void 0){let d=r.predicate,m=e;if(e===m)if(d&&
typeof d=="object"&&!Array.isArray(d)){let b;if(d.text===void 0&&(b="text")||d.start===void 0&&(b="start")||d.end===void 0&&
(b="end"))return S.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let l=e;for(let v in d)if(!(v==="concept"||
v==="text"||v==="start"||v==="end")){return S.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional prope\
rties"}],!1;break}if(l===e){if(d.concept!==void 0){let v=e;if(typeof d.concept!="string")return S.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=v===e}else var c=!0;if(c){if(d.text!==void 0){let v=e;if(typeof d.text!="string")return S.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var c=v===e}else var c=!0;if(c){if(d.start!==void 0){let v=d.start,p=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return S.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof v==
"number"&&isFinite(v)&&(v<0||isNaN(v)))return S.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=p===
e}else var c=!0;if(c)if(d.end!==void 0){let v=d.end,p=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return S.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return S.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var c=p===e}else var c=!0}}}}}else return S.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else
var t=!0;if(t){if(r.arguments!==void 0){let d=r.arguments,m=e;if(e===m)if(Array.isArray(d)){var y=!0;let b=d.length;for(let l=0;l<
b;l++){let v=e;H(d[l],{instancePath:s+"/arguments/"+l,parentData:d,parentDataProperty:l,rootData:k,dynamicAnchors:_})||(n=
n===null?H.errors:n.concat(H.errors),e=n.length);var y=v===e;if(!y)break}}else return S.errors=[{instancePath:s+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0;if(t){if(r.attribution!==void 0){let d=r.attribution,m=e;if(e===m)if(Array.isArray(d)){var i=!0;let b=d.
length;for(let l=0;l<b;l++){let v=e;C(d[l],{instancePath:s+"/attribution/"+l,parentData:d,parentDataProperty:l,rootData:k,
dynamicAnchors:_})||(n=n===null?C.errors:n.concat(C.errors),e=n.length);var i=v===e;if(!i)break}}else return S.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.polarity!==void 0){let d=e;be(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:k,dynamicAnchors:_})||(n=n===null?be.errors:n.concat(be.errors),
e=n.length);var t=d===e}else var t=!0;if(t){if(r.certainty!==void 0){let d=e;Pe(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:k,dynamicAnchors:_})||(n=n===null?Pe.errors:n.concat(Pe.errors),e=n.
length);var t=d===e}else var t=!0;if(t){if(r.time!==void 0){let d=e;$(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:k,dynamicAnchors:_})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var t=d===e}else var t=!0;if(t)
if(r.topics!==void 0){let d=r.topics,m=e;if(e===m)if(Array.isArray(d)){var a=!0;let b=d.length;for(let l=0;l<b;l++){let v=e;
if(typeof d[l]!="string")return S.errors=[{instancePath:s+"/topics/"+l,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=v===e;if(!a)break}}else return S.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}}}}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return S.errors=n,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ke={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function L(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return L.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let a=e;for(let f in r)if(!(f==="id"||f==="kind"||f==="label"||f==="names")){return L.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"}],!1;break}if(a===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return L.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.kind!==void 0){let f=r.kind,g=e;if(!(f==="person"||f==="organisation"||f==="place"||f==="office"))return L.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ke.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=g===e}else var t=!0;if(t){if(r.label!==void 0){let f=e;if(typeof r.
label!="string")return L.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.names!==void 0){let f=r.names,g=e;if(e===g)if(Array.
isArray(f)){var c=!0;let m=f.length;for(let u=0;u<m;u++){let b=f[u],l=e;if(e===l)if(b&&typeof b=="object"&&!Array.isArray(
b)){let p;if(b.sourceId===void 0&&(p="sourceId")||b.text===void 0&&(p="text")||b.start===void 0&&(p="start")||b.end===void 0&&
(p="end")||b.count===void 0&&(p="count"))return L.errors=[{instancePath:s+"/names/"+u,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let I=e;for(let w in b)
if(!(w==="sourceId"||w==="text"||w==="start"||w==="end"||w==="count")){return L.errors=[{instancePath:s+"/names/"+u,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w},message:"mus\
t NOT have additional properties"}],!1;break}if(I===e){if(b.sourceId!==void 0){let w=e;if(typeof b.sourceId!="string")return L.
errors=[{instancePath:s+"/names/"+u+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(b.text!==void 0){let w=e;if(typeof b.
text!="string")return L.errors=[{instancePath:s+"/names/"+u+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=w===e}else var y=!0;if(y){if(b.start!==
void 0){let w=b.start,P=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=[{instancePath:s+"/na\
mes/"+u+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===P&&typeof w=="number"&&isFinite(w)&&(w<0||isNaN(w)))return L.errors=[{instancePath:s+"/name\
s/"+u+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var y=P===e}else var y=!0;if(y){if(b.end!==void 0){let w=b.end,P=e;if(!(typeof w=="\
number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.errors=[{instancePath:s+"/names/"+u+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof w==
"number"&&isFinite(w)&&(w<0||isNaN(w)))return L.errors=[{instancePath:s+"/names/"+u+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=P===
e}else var y=!0;if(y)if(b.count!==void 0){let w=b.count,P=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(w)))return L.
errors=[{instancePath:s+"/names/"+u+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof w=="number"&&isFinite(w)&&(w<1||isNaN(w)))return L.
errors=[{instancePath:s+"/names/"+u+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var y=P===e}else var y=!0}}}}}}else return L.errors=[
{instancePath:s+"/names/"+u,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var c=l===e;if(!c)break}}else return L.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}else return L.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=
n,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge={type:"object",additionalProperties:!1,required:["\
id","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confid\
ence"],properties:{id:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Je={
enum:["single-source","agreement","difference","conflict"]};function ke(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="single-source"||r==="agreement"||r==="difference"||r==="conflict"?(ke.errors=n,e===0):(ke.errors=[
{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"must be equal to one of the a\
llowed values"}],!1)}ke.evaluated={dynamicProps:!1,dynamicItems:!1};var He={enum:["headline","core","peripheral"]};function le(r,{
instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=le.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r==="core"||r==="peripheral"?(le.
errors=n,e===0):(le.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:He.enum},message:"m\
ust be equal to one of the allowed values"}],!1)}le.evaluated={dynamicProps:!1,dynamicItems:!1};var Ue={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause"]};function fe(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=fe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"?(fe.errors=n,e===0):(fe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ue.enum},message:"must be equal to one of the allowed values"}],!1)}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function ne(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.slot===void 0&&(y="slot")||r.text===void 0&&(y="text")||r.claimIds===void 0&&(y=
"claimIds"))return ne.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{let i=e;for(let a in r)if(!(a==="slot"||a==="value"||a==="text"||a==="claimId\
s")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let a=e;fe(r.slot,{instancePath:s+
"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:_})||(n=n===null?fe.errors:n.concat(fe.errors),
e=n.length);var t=a===e}else var t=!0;if(t){if(r.value!==void 0){let a=e;X(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:k,dynamicAnchors:_})||(n=n===null?X.errors:n.concat(X.errors),e=n.length);var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let a=e;if(typeof r.text!="string")return ne.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)
if(r.claimIds!==void 0){let a=r.claimIds,f=e;if(e===f)if(Array.isArray(a)){var c=!0;let d=a.length;for(let m=0;m<d;m++){
let u=e;if(typeof a[m]!="string")return ne.errors=[{instancePath:s+"/claimIds/"+m,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=u===e;if(!c)break}}else return ne.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=f===e}else var t=!0}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ne.errors=n,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var We={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","be\
cause","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{
type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$def\
s/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{
rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,
maximum:1},judgedBy:{type:"string"}}},Xe={enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail",
"approximate","update","contradiction","complementary"]};function we(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=we.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="a\
pproximate"||r==="update"||r==="contradiction"||r==="complementary"?(we.errors=n,e===0):(we.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Xe.enum},message:"must be equal to one of the allowed values"}],!1)}we.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ye={enum:["polarity","antonym","number","time","place","participant","role","ident\
ity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Ie(r,{instancePath:s="",parentData:A,
parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=Ie.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r==="time"||r==="place"||r==="part\
icipant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r==="lexical"||r==="w\
orld-knowledge"?(Ie.errors=n,e===0):(Ie.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ye.
enum},message:"must be equal to one of the allowed values"}],!1)}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.text===void 0&&(y="text")||r.claimIds===void 0&&(y="claimIds"))return oe.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="value"||a==="text"||a==="claimIds")){return oe.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"}],!1;break}if(i===e){if(r.value!==void 0){let a=e;X(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:k,dynamicAnchors:_})||(n=n===null?X.errors:n.concat(X.errors),e=n.length);var t=a===e}else var t=!0;if(t){
if(r.text!==void 0){let a=e;if(typeof r.text!="string")return oe.errors=[{instancePath:s+"/text",schemaPath:"#/propertie\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let a=r.claimIds,f=e;if(e===f)if(Array.isArray(a)){var c=!0;let d=a.length;for(let m=0;m<d;m++){let u=e;if(typeof a[m]!=
"string")return oe.errors=[{instancePath:s+"/claimIds/"+m,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=u===e;if(!c)break}}else return oe.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else
var t=!0}}}}else return oe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return oe.errors=n,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.slot===void 0&&(f="slot")||r.relation===void 0&&(f="relation")||r.causes===void 0&&(f="causes")||r.severity===
void 0&&(f="severity")||r.readings===void 0&&(f="readings")||r.rule===void 0&&(f="rule")||r.because===void 0&&(f="becaus\
e")||r.confidence===void 0&&(f="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let g=e;for(let d in r)if(!qe.call(We.properties,
d)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return R.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=d===e}else var t=!0;if(t){if(r.slot!==void 0){let d=e;fe(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:k,dynamicAnchors:_})||(n=n===null?fe.errors:n.concat(fe.errors),e=n.length);var t=d===e}else var t=!0;if(t){
if(r.relation!==void 0){let d=e;we(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:k,
dynamicAnchors:_})||(n=n===null?we.errors:n.concat(we.errors),e=n.length);var t=d===e}else var t=!0;if(t){if(r.causes!==
void 0){let d=r.causes,m=e;if(e===m)if(Array.isArray(d)){var c=!0;let b=d.length;for(let l=0;l<b;l++){let v=e;Ie(d[l],{instancePath:s+
"/causes/"+l,parentData:d,parentDataProperty:l,rootData:k,dynamicAnchors:_})||(n=n===null?Ie.errors:n.concat(Ie.errors),
e=n.length);var c=v===e;if(!c)break}}else return R.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){
let d=e;le(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:_})||
(n=n===null?le.errors:n.concat(le.errors),e=n.length);var t=d===e}else var t=!0;if(t){if(r.readings!==void 0){let d=r.readings,
m=e;if(e===m)if(Array.isArray(d)){var y=!0;let b=d.length;for(let l=0;l<b;l++){let v=e;oe(d[l],{instancePath:s+"/reading\
s/"+l,parentData:d,parentDataProperty:l,rootData:k,dynamicAnchors:_})||(n=n===null?oe.errors:n.concat(oe.errors),e=n.length);
var y=v===e;if(!y)break}}else return R.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.rule!==void 0){let d=e;if(typeof r.
rule!="string")return R.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.because!==void 0){let d=r.because,m=e;if(e===
m)if(d&&typeof d=="object"&&!Array.isArray(d)){let b;if(d.rule===void 0&&(b="rule")||d.values===void 0&&(b="values"))return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let l=e;for(let v in d)if(!(v==="rule"||v==="values"||v==="note")){return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(l===e){if(d.rule!==void 0){let v=e;
if(typeof d.rule!="string")return R.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=v===e}else var i=!0;if(i){if(d.values!==
void 0){let v=d.values,p=e;if(e===p)if(Array.isArray(v)){var a=!0;let w=v.length;for(let P=0;P<w;P++){let h=e;if(typeof v[P]!=
"string")return R.errors=[{instancePath:s+"/because/values/"+P,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=h===e;if(!a)break}}else return R.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(d.note!==void 0){let v=e;if(typeof d.note!="strin\
g")return R.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=v===e}else var i=!0}}}}else return R.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===
e}else var t=!0;if(t){if(r.confidence!==void 0){let d=r.confidence,m=e;if(e===m)if(typeof d=="number"&&isFinite(d)){if(d>
1||isNaN(d))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return R.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=m===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let d=e;if(typeof r.
judgedBy!="string")return R.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=n,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.id===void 0&&(g="id")||r.label===void 0&&(g="label")||r.topics===void 0&&(g="top\
ics")||r.claimIds===void 0&&(g="claimIds")||r.sourceIds===void 0&&(g="sourceIds")||r.independentOrigins===void 0&&(g="in\
dependentOrigins")||r.verdict===void 0&&(g="verdict")||r.severity===void 0&&(g="severity")||r.agreements===void 0&&(g="a\
greements")||r.differences===void 0&&(g="differences")||r.confidence===void 0&&(g="confidence"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;
{let d=e;for(let m in r)if(!qe.call(Ge.properties,m)){return M.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}
if(d===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.label!==
void 0){let m=e;if(typeof r.label!="string")return M.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.topics!==void 0){
let m=r.topics,u=e;if(e===u)if(Array.isArray(m)){var c=!0;let l=m.length;for(let v=0;v<l;v++){let p=e;if(typeof m[v]!="s\
tring")return M.errors=[{instancePath:s+"/topics/"+v,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=p===e;if(!c)break}}else return M.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let m=r.claimIds,u=e;if(e===u)if(Array.isArray(m)){var y=!0;let l=m.length;for(let v=0;v<l;v++){
let p=e;if(typeof m[v]!="string")return M.errors=[{instancePath:s+"/claimIds/"+v,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=p===e;if(!y)break}}else return M.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,u=e;if(e===u)if(Array.isArray(
m)){var i=!0;let l=m.length;for(let v=0;v<l;v++){let p=e;if(typeof m[v]!="string")return M.errors=[{instancePath:s+"/sou\
rceIds/"+v,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=p===e;if(!i)break}}else return M.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let m=r.independentOrigins,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return M.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===u&&typeof m=="number"&&isFinite(m)&&(m<1||isNaN(m)))return M.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=u===e}else var t=!0;if(t){if(r.verdict!==void 0){let m=e;ke(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:k,dynamicAnchors:_})||(n=n===null?ke.errors:n.concat(ke.errors),
e=n.length);var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){let m=e;le(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:k,dynamicAnchors:_})||(n=n===null?le.errors:n.concat(le.errors),e=n.length);var t=m===
e}else var t=!0;if(t){if(r.agreements!==void 0){let m=r.agreements,u=e;if(e===u)if(Array.isArray(m)){var a=!0;let l=m.length;
for(let v=0;v<l;v++){let p=e;ne(m[v],{instancePath:s+"/agreements/"+v,parentData:m,parentDataProperty:v,rootData:k,dynamicAnchors:_})||
(n=n===null?ne.errors:n.concat(ne.errors),e=n.length);var a=p===e;if(!a)break}}else return M.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===
e}else var t=!0;if(t){if(r.differences!==void 0){let m=r.differences,u=e;if(e===u)if(Array.isArray(m)){var f=!0;let l=m.
length;for(let v=0;v<l;v++){let p=e;R(m[v],{instancePath:s+"/differences/"+v,parentData:m,parentDataProperty:v,rootData:k,
dynamicAnchors:_})||(n=n===null?R.errors:n.concat(R.errors),e=n.length);var f=p===e;if(!f)break}}else return M.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=u===e}else var t=!0;if(t)if(r.confidence!==void 0){let m=r.confidence,u=e;if(e===u)if(typeof m==
"number"&&isFinite(m)){if(m>1||isNaN(m))return M.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return M.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return M.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=u===e}else var t=!0}}}}}}}}}}}}else return M.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=
n,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var er={enum:["scope","aim","ban"]};function _e(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){
let n=null,e=0,o=_e.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(_e.errors=n,e===0):(_e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:er.
enum},message:"must be equal to one of the allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};var rr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function Q(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,
dynamicAnchors:_={}}={}){let n=null,e=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let a;if(r.label===void 0&&(a="label")||r.share===void 0&&(a="share")||
r.sourceIds===void 0&&(a="sourceIds")||r.mentions===void 0&&(a="mentions"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let f=e;for(let g in r)
if(!(g==="label"||g==="share"||g==="sourceIds"||g==="mentions")){return Q.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],
!1;break}if(f===e){if(r.label!==void 0){let g=e;if(typeof r.label!="string")return Q.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.share!==void 0){let g=r.share,d=e;if(!(g==="all"||g==="some"||g==="one"))return Q.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:rr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=d===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let g=r.sourceIds,d=e;if(e===
d)if(Array.isArray(g)){var c=!0;let u=g.length;for(let b=0;b<u;b++){let l=e;if(typeof g[b]!="string")return Q.errors=[{instancePath:s+
"/sourceIds/"+b,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var c=l===e;if(!c)break}}else return Q.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t)if(r.mentions!==
void 0){let g=r.mentions,d=e;if(e===d)if(Array.isArray(g)){var y=!0;let u=g.length;for(let b=0;b<u;b++){let l=g[b],v=e;if(e===
v)if(l&&typeof l=="object"&&!Array.isArray(l)){let I;if(l.sourceId===void 0&&(I="sourceId")||l.claimId===void 0&&(I="cla\
imId")||l.evidence===void 0&&(I="evidence"))return Q.errors=[{instancePath:s+"/mentions/"+b,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+I+"'"}],!1;{
let w=e;for(let P in l)if(!(P==="sourceId"||P==="claimId"||P==="evidence")){return Q.errors=[{instancePath:s+"/mentions/"+
b,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},
message:"must NOT have additional properties"}],!1;break}if(w===e){if(l.sourceId!==void 0){let P=e;if(typeof l.sourceId!=
"string")return Q.errors=[{instancePath:s+"/mentions/"+b+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0;if(i){if(l.
claimId!==void 0){let P=e;if(typeof l.claimId!="string")return Q.errors=[{instancePath:s+"/mentions/"+b+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=P===e}else var i=!0;if(i)if(l.evidence!==void 0){let P=e;T(l.evidence,{instancePath:s+"/mentions/"+b+"/evidence",parentData:l,
parentDataProperty:"evidence",rootData:k,dynamicAnchors:_})||(n=n===null?T.errors:n.concat(T.errors),e=n.length);var i=P===
e}else var i=!0}}}}else return Q.errors=[{instancePath:s+"/mentions/"+b,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var y=v===e;if(!y)break}}else return Q.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Q.errors=n,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=pe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let a=e;for(let f in r)
if(!(f==="kind"||f==="sourceIds"||f==="members")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(a===
e){if(r.kind!==void 0){let f=e;_e(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:k,dynamicAnchors:_})||
(n=n===null?_e.errors:n.concat(_e.errors),e=n.length);var t=f===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let f=r.sourceIds,
g=e;if(e===g)if(Array.isArray(f)){var c=!0;let m=f.length;for(let u=0;u<m;u++){let b=e;if(typeof f[u]!="string")return pe.
errors=[{instancePath:s+"/sourceIds/"+u,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var c=b===e;if(!c)break}}else return pe.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t)if(r.members!==void 0){let f=r.members,g=e;if(e===g)if(Array.isArray(f)){var y=!0;let m=f.length;for(let u=0;u<m;u++){
let b=e;Q(f[u],{instancePath:s+"/members/"+u,parentData:f,parentDataProperty:u,rootData:k,dynamicAnchors:_})||(n=n===null?
Q.errors:n.concat(Q.errors),e=n.length);var y=b===e;if(!y)break}}else return pe.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}else
return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return pe.errors=n,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var sr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.id===void 0&&(d="id")||r.wordings===void 0&&
(d="wordings")||r.diffs===void 0&&(d="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let m=e;for(let u in r)if(!(u==="id"||u===
"speaker"||u==="wordings"||u==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.
id!==void 0){let u=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.speaker!==void 0){let u=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.wordings!==void 0){let u=r.
wordings,b=e;if(e===b)if(Array.isArray(u)){var c=!0;let v=u.length;for(let p=0;p<v;p++){let I=u[p],w=e;if(e===w)if(I&&typeof I==
"object"&&!Array.isArray(I)){let h;if(I.sourceId===void 0&&(h="sourceId")||I.start===void 0&&(h="start")||I.end===void 0&&
(h="end")||I.text===void 0&&(h="text"))return O.errors=[{instancePath:s+"/wordings/"+p,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let F=e;
for(let j in I)if(!(j==="sourceId"||j==="start"||j==="end"||j==="text"||j==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+p,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(F===e){if(I.sourceId!==void 0){let j=e;if(typeof I.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+p+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0;if(y){if(I.
start!==void 0){let j=I.start,D=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+
"/wordings/"+p+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===D&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+
"/wordings/"+p+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var y=D===e}else var y=!0;if(y){if(I.end!==void 0){let j=I.end,D=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+"/wordings/"+p+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof j==
"number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+"/wordings/"+p+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=D===
e}else var y=!0;if(y){if(I.text!==void 0){let j=e;if(typeof I.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+p+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=j===e}else var y=!0;if(y)if(I.speaker!==void 0){let j=e;if(typeof I.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+p+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=j===e}else var y=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+p,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var c=w===e;if(!c)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t)if(r.diffs!==void 0){
let u=r.diffs,b=e;if(e===b)if(Array.isArray(u)){var i=!0;let v=u.length;for(let p=0;p<v;p++){let I=u[p],w=e;if(e===w)if(I&&
typeof I=="object"&&!Array.isArray(I)){let h;if(I.from===void 0&&(h="from")||I.to===void 0&&(h="to")||I.edits===void 0&&
(h="edits"))return O.errors=[{instancePath:s+"/diffs/"+p,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let F=e;for(let j in I)if(!(j==="from"||
j==="to"||j==="edits")){return O.errors=[{instancePath:s+"/diffs/"+p,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;
break}if(F===e){if(I.from!==void 0){let j=I.from,D=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=
[{instancePath:s+"/diffs/"+p+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===D&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+
"/diffs/"+p+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else var a=!0;if(a){if(I.to!==void 0){let j=I.to,D=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+"/diffs/"+p+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof j==
"number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+"/diffs/"+p+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else
var a=!0;if(a)if(I.edits!==void 0){let j=I.edits,D=e;if(e===D)if(Array.isArray(j)){var f=!0;let q=j.length;for(let E=0;E<
q;E++){let ae=j[E],de=e;if(e===de)if(ae&&typeof ae=="object"&&!Array.isArray(ae)){let ce;if(ae.op===void 0&&(ce="op")||ae.
text===void 0&&(ce="text"))return O.errors=[{instancePath:s+"/diffs/"+p+"/edits/"+E,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:ce},message:"must have required property '"+
ce+"'"}],!1;{let Ve=e;for(let ye in ae)if(!(ye==="op"||ye==="text")){return O.errors=[{instancePath:s+"/diffs/"+p+"/edit\
s/"+E,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ye},message:"must NOT have additional properties"}],!1;break}if(Ve===e){if(ae.op!==void 0){let ye=ae.
op,Fe=e;if(!(ye==="equal"||ye==="delete"||ye==="insert"))return O.errors=[{instancePath:s+"/diffs/"+p+"/edits/"+E+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:sr.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var g=Fe===e}else var g=!0;if(g)if(ae.text!==void 0){let ye=e;if(typeof ae.text!="string")return O.errors=[{instancePath:s+
"/diffs/"+p+"/edits/"+E+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=ye===e}else var g=!0}}}else return O.errors=[{instancePath:s+
"/diffs/"+p+"/edits/"+E,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var f=de===e;if(!f)break}}else return O.errors=[{instancePath:s+"/diffs/"+p+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var a=D===e}else var a=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+p,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=w===e;if(!i)break}}else return O.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return O.errors=n,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.entityId===void 0&&(a="entityId")||r.names===void 0&&(a="names"))return G.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let f=e;for(let g in r)
if(!(g==="entityId"||g==="names")){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.entityId!==
void 0){let g=e;if(typeof r.entityId!="string")return G.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t)if(r.names!==
void 0){let g=r.names,d=e;if(e===d)if(Array.isArray(g)){var c=!0;let u=g.length;for(let b=0;b<u;b++){let l=g[b],v=e;if(e===
v)if(l&&typeof l=="object"&&!Array.isArray(l)){let I;if(l.sourceId===void 0&&(I="sourceId")||l.texts===void 0&&(I="texts"))
return G.errors=[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:I},
message:"must have required property '"+I+"'"}],!1;{let w=e;for(let P in l)if(!(P==="sourceId"||P==="texts")){return G.errors=
[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(w===e){if(l.sourceId!==void 0){let P=e;
if(typeof l.sourceId!="string")return G.errors=[{instancePath:s+"/names/"+b+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=P===e}else var y=!0;
if(y)if(l.texts!==void 0){let P=l.texts,h=e;if(e===h)if(Array.isArray(P)){var i=!0;let j=P.length;for(let D=0;D<j;D++){let Y=e;
if(typeof P[D]!="string")return G.errors=[{instancePath:s+"/names/"+b+"/texts/"+D,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=Y===e;if(!i)break}}else
return G.errors=[{instancePath:s+"/names/"+b+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var y=h===e}else var y=!0}}}else return G.errors=[{instancePath:s+
"/names/"+b,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var c=v===e;if(!c)break}}else return G.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0}}}else return G.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=n,e===0}G.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.matrix===void 0&&(b="matrix")||r.pairs===void 0&&(b="pairs")||r.bySource===void 0&&(b="bySource"))return N.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have require\
d property '"+b+"'"}],!1;{let l=e;for(let v in r)if(!(v==="matrix"||v==="pairs"||v==="bySource")){return N.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have \
additional properties"}],!1;break}if(l===e){if(r.matrix!==void 0){let v=r.matrix,p=e;if(e===p)if(Array.isArray(v)){var t=!0;
let I=v.length;for(let w=0;w<I;w++){let P=v[w],h=e;if(e===h)if(P&&typeof P=="object"&&!Array.isArray(P)){let j;if(P.groupId===
void 0&&(j="groupId")||P.sourceIds===void 0&&(j="sourceIds"))return N.errors=[{instancePath:s+"/matrix/"+w,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{let D=e;for(let Y in P)if(!(Y==="groupId"||Y==="sourceIds")){return N.errors=[{instancePath:s+"/matrix/"+w,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:Y},message:"mu\
st NOT have additional properties"}],!1;break}if(D===e){if(P.groupId!==void 0){let Y=e;if(typeof P.groupId!="string")return N.
errors=[{instancePath:s+"/matrix/"+w+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=Y===e}else var c=!0;if(c)if(P.sourceIds!==void 0){let Y=P.
sourceIds,q=e;if(e===q)if(Array.isArray(Y)){var y=!0;let ae=Y.length;for(let de=0;de<ae;de++){let me=e;if(typeof Y[de]!=
"string")return N.errors=[{instancePath:s+"/matrix/"+w+"/sourceIds/"+de,schemaPath:"#/properties/matrix/items/properties\
/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=me===e;if(!y)break}}else
return N.errors=[{instancePath:s+"/matrix/"+w+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var c=q===e}else var c=!0}}}else return N.errors=[
{instancePath:s+"/matrix/"+w,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=h===e;if(!t)break}}else return N.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/m\
atrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i){if(r.pairs!==
void 0){let v=r.pairs,p=e;if(e===p)if(Array.isArray(v)){var a=!0;let w=v.length;for(let P=0;P<w;P++){let h=v[P],F=e;if(e===
F)if(h&&typeof h=="object"&&!Array.isArray(h)){let D;if(h.a===void 0&&(D="a")||h.b===void 0&&(D="b")||h.shared===void 0&&
(D="shared")||h.agreeing===void 0&&(D="agreeing")||h.differing===void 0&&(D="differing")||h.conflicting===void 0&&(D="co\
nflicting"))return N.errors=[{instancePath:s+"/pairs/"+P,schemaPath:"#/properties/pairs/items/required",keyword:"require\
d",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let Y=e;for(let q in h)if(!(q==="a"||q===
"b"||q==="shared"||q==="agreeing"||q==="differing"||q==="conflicting")){return N.errors=[{instancePath:s+"/pairs/"+P,schemaPath:"\
#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"mus\
t NOT have additional properties"}],!1;break}if(Y===e){if(h.a!==void 0){let q=e;if(typeof h.a!="string")return N.errors=
[{instancePath:s+"/pairs/"+P+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var f=q===e}else var f=!0;if(f){if(h.b!==void 0){let q=e;if(typeof h.b!="string")return N.
errors=[{instancePath:s+"/pairs/"+P+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=q===e}else var f=!0;if(f){if(h.shared!==void 0){let q=h.shared,E=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:s+"/pairs/"+P+"/shared",schemaPath:"#/propertie\
s/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof q==
"number"&&isFinite(q)&&(q<0||isNaN(q)))return N.errors=[{instancePath:s+"/pairs/"+P+"/shared",schemaPath:"#/properties/p\
airs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=E===
e}else var f=!0;if(f){if(h.agreeing!==void 0){let q=h.agreeing,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return N.errors=[{instancePath:s+"/pairs/"+P+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof q=="number"&&isFinite(q)&&(q<
0||isNaN(q)))return N.errors=[{instancePath:s+"/pairs/"+P+"/agreeing",schemaPath:"#/properties/pairs/items/properties/ag\
reeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=E===e}else var f=!0;
if(f){if(h.differing!==void 0){let q=h.differing,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=
[{instancePath:s+"/pairs/"+P+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===E&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return N.
errors=[{instancePath:s+"/pairs/"+P+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=E===e}else var f=!0;if(f)if(h.conflicting!==
void 0){let q=h.conflicting,E=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:s+
"/pairs/"+P+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===E&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return N.errors=[{instancePath:s+
"/pairs/"+P+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=E===e}else var f=!0}}}}}}}else return N.errors=[{instancePath:s+
"/pairs/"+P,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var a=F===e;if(!a)break}}else return N.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0;if(i)if(r.bySource!==void 0){let v=r.
bySource,p=e;if(e===p)if(Array.isArray(v)){var g=!0;let w=v.length;for(let P=0;P<w;P++){let h=v[P],F=e;if(e===F)if(h&&typeof h==
"object"&&!Array.isArray(h)){let D;if(h.sourceId===void 0&&(D="sourceId")||h.only===void 0&&(D="only")||h.leavesOut===void 0&&
(D="leavesOut"))return N.errors=[{instancePath:s+"/bySource/"+P,schemaPath:"#/properties/bySource/items/required",keyword:"\
required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let Y=e;for(let q in h)if(!(q===
"sourceId"||q==="only"||q==="leavesOut")){return N.errors=[{instancePath:s+"/bySource/"+P,schemaPath:"#/properties/bySou\
rce/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT have addi\
tional properties"}],!1;break}if(Y===e){if(h.sourceId!==void 0){let q=e;if(typeof h.sourceId!="string")return N.errors=[
{instancePath:s+"/bySource/"+P+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"ty\
pe",params:{type:"string"},message:"must be string"}],!1;var d=q===e}else var d=!0;if(d){if(h.only!==void 0){let q=h.only,
E=e;if(e===E)if(Array.isArray(q)){var m=!0;let de=q.length;for(let me=0;me<de;me++){let ce=e;if(typeof q[me]!="string")return N.
errors=[{instancePath:s+"/bySource/"+P+"/only/"+me,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=ce===e;if(!m)break}}else return N.errors=[{instancePath:s+
"/bySource/"+P+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var d=E===e}else var d=!0;if(d)if(h.leavesOut!==void 0){let q=h.leavesOut,E=e;if(e===E)if(Array.
isArray(q)){var u=!0;let de=q.length;for(let me=0;me<de;me++){let ce=e;if(typeof q[me]!="string")return N.errors=[{instancePath:s+
"/bySource/"+P+"/leavesOut/"+me,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=ce===e;if(!u)break}}else return N.errors=[{instancePath:s+"/b\
ySource/"+P+"/leavesOut",schemaPath:"#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var d=E===e}else var d=!0}}}}else return N.errors=[{instancePath:s+"/bySource/"+P,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=F===e;if(!g)
break}}else return N.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=p===e}else var i=!0}}}}else return N.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=n,e===0}N.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.label===void 0&&(i="label")||r.groupIds===void 0&&(i="groupIds"))return U.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let a=e;for(let f in r)if(!(f==="id"||f==="label"||f==="groupIds")){return U.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(a===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return U.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else
var t=!0;if(t){if(r.label!==void 0){let f=r.label,g=e;if(e===g)if(f&&typeof f=="object"&&!Array.isArray(f)){let m=e;for(let u in f)
if(!(u==="ar"||u==="en")){return U.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(f.ar!==void 0){let u=e;if(typeof f.ar!="string")return U.errors=[{instancePath:s+"/label/ar",schemaPath:"#/propert\
ies/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=u===e}else var c=!0;
if(c)if(f.en!==void 0){let u=e;if(typeof f.en!="string")return U.errors=[{instancePath:s+"/label/en",schemaPath:"#/prope\
rties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var c=u===e}else var c=!0}}else
return U.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=g===e}else var t=!0;if(t)if(r.groupIds!==void 0){let f=r.groupIds,g=e;if(e===g)if(Array.isArray(
f)){var y=!0;let m=f.length;for(let u=0;u<m;u++){let b=e;if(typeof f[u]!="string")return U.errors=[{instancePath:s+"/gro\
upIds/"+u,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=b===e;if(!y)break}}else return U.errors=[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}else return U.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=n,e===0}U.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let c;if(r.code===void 0&&(c="code")||r.message===void 0&&(c="message"))return W.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let y=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return W.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(y===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return W.errors=[{instancePath:s+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return W.errors=[{instancePath:s+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return W.errors=[{instancePath:s+"/\
sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return W.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return W.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===e}else
var t=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return W.errors=n,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",
parentData:A,parentDataProperty:x,rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=K.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.schemaVersion===
void 0&&(l="schemaVersion")||r.engine===void 0&&(l="engine")||r.sources===void 0&&(l="sources")||r.origins===void 0&&(l=
"origins")||r.claims===void 0&&(l="claims")||r.entities===void 0&&(l="entities")||r.groups===void 0&&(l="groups")||r.quotations===
void 0&&(l="quotations")||r.naming===void 0&&(l="naming")||r.coverage===void 0&&(l="coverage")||r.topics===void 0&&(l="t\
opics")||r.diagnostics===void 0&&(l="diagnostics"))return K.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let v=e;for(let p in r)if(!qe.call(
Se.properties,p)){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.schemaVersion!==void 0){let p=e;
if(r.schemaVersion!=="1")return K.errors=[{instancePath:s+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",
keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){if(r.
engine!==void 0){let p=e;se(r.engine,{instancePath:s+"/engine",parentData:r,parentDataProperty:"engine",rootData:k,dynamicAnchors:_})||
(n=n===null?se.errors:n.concat(se.errors),e=n.length);var t=p===e}else var t=!0;if(t){if(r.sources!==void 0){let p=r.sources,
I=e;if(e===I)if(Array.isArray(p)){var c=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;V(p[h],{instancePath:s+"/sources/"+
h,parentData:p,parentDataProperty:h,rootData:k,dynamicAnchors:_})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var c=F===
e;if(!c)break}}else return K.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.origins!==void 0){let p=r.origins,I=e;if(e===
I)if(Array.isArray(p)){var y=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;B(p[h],{instancePath:s+"/origins/"+h,parentData:p,
parentDataProperty:h,rootData:k,dynamicAnchors:_})||(n=n===null?B.errors:n.concat(B.errors),e=n.length);var y=F===e;if(!y)
break}}else return K.errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.claims!==void 0){let p=r.claims,I=e;if(e===I)if(Array.
isArray(p)){var i=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;S(p[h],{instancePath:s+"/claims/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?S.errors:n.concat(S.errors),e=n.length);var i=F===e;if(!i)break}}else return K.
errors=[{instancePath:s+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.entities!==void 0){let p=r.entities,I=e;if(e===I)if(Array.isArray(
p)){var a=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;L(p[h],{instancePath:s+"/entities/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var a=F===e;if(!a)break}}else return K.
errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.groups!==void 0){let p=r.groups,I=e;if(e===I)if(Array.isArray(p)){
var f=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;M(p[h],{instancePath:s+"/groups/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?M.errors:n.concat(M.errors),e=n.length);var f=F===e;if(!f)break}}else return K.
errors=[{instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.lists!==void 0){let p=r.lists,I=e;if(e===I)if(Array.isArray(p)){var g=!0;
let P=p.length;for(let h=0;h<P;h++){let F=e;pe(p[h],{instancePath:s+"/lists/"+h,parentData:p,parentDataProperty:h,rootData:k,
dynamicAnchors:_})||(n=n===null?pe.errors:n.concat(pe.errors),e=n.length);var g=F===e;if(!g)break}}else return K.errors=
[{instancePath:s+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=I===e}else var t=!0;if(t){if(r.quotations!==void 0){let p=r.quotations,I=e;if(e===I)if(Array.isArray(p)){
var d=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;O(p[h],{instancePath:s+"/quotations/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);var d=F===e;if(!d)break}}else return K.
errors=[{instancePath:s+"/quotations",schemaPath:"#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.naming!==void 0){let p=r.naming,I=e;if(e===I)if(Array.isArray(p)){
var m=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;G(p[h],{instancePath:s+"/naming/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?G.errors:n.concat(G.errors),e=n.length);var m=F===e;if(!m)break}}else return K.
errors=[{instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=I===e}else var t=!0;if(t){if(r.coverage!==void 0){let p=e;N(r.coverage,{instancePath:s+"/coverag\
e",parentData:r,parentDataProperty:"coverage",rootData:k,dynamicAnchors:_})||(n=n===null?N.errors:n.concat(N.errors),e=n.
length);var t=p===e}else var t=!0;if(t){if(r.topics!==void 0){let p=r.topics,I=e;if(e===I)if(Array.isArray(p)){var u=!0;
let P=p.length;for(let h=0;h<P;h++){let F=e;U(p[h],{instancePath:s+"/topics/"+h,parentData:p,parentDataProperty:h,rootData:k,
dynamicAnchors:_})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var u=F===e;if(!u)break}}else return K.errors=[{
instancePath:s+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=I===e}else var t=!0;if(t)if(r.diagnostics!==void 0){let p=r.diagnostics,I=e;if(e===I)if(Array.isArray(p)){
var b=!0;let P=p.length;for(let h=0;h<P;h++){let F=e;W(p[h],{instancePath:s+"/diagnostics/"+h,parentData:p,parentDataProperty:h,
rootData:k,dynamicAnchors:_})||(n=n===null?W.errors:n.concat(W.errors),e=n.length);var b=F===e;if(!b)break}}else return K.
errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=I===e}else var t=!0}}}}}}}}}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return K.errors=n,e===0}K.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dr=je;var tr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},Ne=De().default,ir=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\
\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function z(r,{instancePath:s="",parentData:A,parentDataProperty:x,rootData:k=r,
dynamicAnchors:_={}}={}){let n=null,e=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.id===void 0&&(c="id")||r.text===void 0&&(c="text"))return z.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:c},message:"must have require\
d property '"+c+"'"}],!1;{let y=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="published\
At"||i==="url"||i==="language")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.id!==
void 0){let i=r.id,a=e;if(e===a)if(typeof i=="string"){if(Ne(i)>200)return z.errors=[{instancePath:s+"/id",schemaPath:"#\
/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Ne(
i)<1)return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return z.errors=[{instancePath:s+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.text!==
void 0){let i=r.text,a=e;if(e===a)if(typeof i=="string"){if(Ne(i)<1)return z.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return z.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.title!==void 0){let i=e;if(typeof r.title!="string")return z.errors=
[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;if(typeof r.publisher!="string")return z.errors=
[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,a=e;if(e===a)if(typeof i==
"string"){if(!ir.test(i))return z.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'m\
ust match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return z.
errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return z.
errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,a=e;if(!(i==="ar"||i==="en"))return z.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:tr.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0}}}}}}}}else return z.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.
errors=n,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function je(r,{instancePath:s="",parentData:A,parentDataProperty:x,
rootData:k=r,dynamicAnchors:_={}}={}){let n=null,e=0,o=je.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let c=r.length;for(let y=0;y<c;y++){let i=e;z(r[y],{instancePath:s+
"/"+y,parentData:r,parentDataProperty:y,rootData:k,dynamicAnchors:_})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);
var t=i===e;if(!t)break}}else return je.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;return je.errors=n,e===0}je.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{or as validateJudgeAnswer,pr as validateReport,dr as validateSources};
