// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
var Oe=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Ne=Oe(qe=>{"use strict";Object.defineProperty(qe,"__esModule",{value:!0});function je(r){let s=r.length,N=0,j=0,k;for(;j<
s;)N++,k=r.charCodeAt(j++),k>=55296&&k<=56319&&j<s&&(k=r.charCodeAt(j),(k&64512)===56320&&j++);return N}qe.default=je;je.
code='require("ajv/dist/runtime/ucs2length").default'});var sr=B,Ve={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,required:["verdicts"],
properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","relation","confidence",
"because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mismatch","attributed-dispu\
te","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{type:"number",minimum:0,
maximum:1},because:{type:"string"}}}}}};function B(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.verdicts===void 0&&(u="verdicts"))return B.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let i=e;for(let a in r)
if(a!=="verdicts"){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:a},message:"must NOT have additional properties"}],!1;break}if(i===e&&r.verdicts!==void 0){let a=r.verdicts;
if(e===e)if(Array.isArray(a)){var t=!0;let h=a.length;for(let m=0;m<h;m++){let d=a[m],l=e;if(e===l)if(d&&typeof d=="obje\
ct"&&!Array.isArray(d)){let g;if(d.pair===void 0&&(g="pair")||d.relation===void 0&&(g="relation")||d.confidence===void 0&&
(g="confidence")||d.because===void 0&&(g="because"))return B.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/proper\
ties/verdicts/items/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],
!1;{let p=e;for(let y in d)if(!(y==="pair"||y==="relation"||y==="confidence"||y==="because")){return B.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(d.pair!==void 0){let y=d.pair,x=e;if(!(typeof y=="\
number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return B.errors=[{instancePath:s+"/verdicts/"+m+"/pair",schemaPath:"#/propertie\
s/verdicts/items/properties/pair/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===x&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return B.errors=[{instancePath:s+"/verdicts/"+m+"/pair",schemaPath:"#/properties/\
verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=x===
e}else var f=!0;if(f){if(d.relation!==void 0){let y=d.relation,x=e;if(!(y==="undetermined"||y==="scope-mismatch"||y==="a\
ttributed-dispute"||y==="framing"||y==="detail"||y==="approximate"||y==="update"||y==="contradiction"||y==="complementar\
y"||y==="unrelated"))return B.errors=[{instancePath:s+"/verdicts/"+m+"/relation",schemaPath:"#/properties/verdicts/items\
/properties/relation/enum",keyword:"enum",params:{allowedValues:Ve.properties.verdicts.items.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var f=x===e}else var f=!0;if(f){if(d.confidence!==void 0){let y=d.confidence,
x=e;if(e===x)if(typeof y=="number"&&isFinite(y)){if(y>1||isNaN(y))return B.errors=[{instancePath:s+"/verdicts/"+m+"/conf\
idence",schemaPath:"#/properties/verdicts/items/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1},message:"must be <= 1"}],!1;if(y<0||isNaN(y))return B.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"\
#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"m\
ust be >= 0"}],!1}else return B.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/i\
tems/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var f=x===e}else var f=!0;
if(f)if(d.because!==void 0){let y=e;if(typeof d.because!="string")return B.errors=[{instancePath:s+"/verdicts/"+m+"/beca\
use",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var f=y===e}else var f=!0}}}}}else return B.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/prope\
rties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e;if(!t)break}}else
return B.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"ob\
ject"},message:"must be object"}],!1;return B.errors=n,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=Q,
Fe={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVersion","e\
ngine","sources","origins","claims","entities","groups","quotations","naming","coverage","topics","diagnostics"],properties:{
schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSource"}},origins:{
type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{type:"array",items:{
$ref:"#/$defs/Entity"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},quotations:{type:"array",items:{$ref:"#/$defs\
/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},topics:{type:"array",
items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{Engine:{type:"o\
bject",additionalProperties:!1,required:["name","version","models"],properties:{name:{type:"string"},version:{type:"stri\
ng"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,required:["id","l\
anguage","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},publisher:{type:"\
string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],properties:{value:{
$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,required:[
"basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},
sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","se\
ntences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"\
integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Evidence:{type:"object",additionalProperties:!1,
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
ant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]},Group:{type:"object",additionalProperties:!1,
required:["id","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differenc\
es","confidence"],properties:{id:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{
type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Agreement:{
type:"object",additionalProperties:!1,required:["slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{
$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"array",items:{type:"string"}}}},Difference:{type:"object",additionalProperties:!1,
required:["id","slot","relation","causes","severity","readings","rule","because","confidence"],properties:{id:{type:"str\
ing"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{
$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"obje\
ct",additionalProperties:!1,required:["rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"\
string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"string"}}},Reading:{type:"\
object",additionalProperties:!1,required:["text","claimIds"],properties:{value:{$ref:"#/$defs/Value"},text:{type:"string"},
claimIds:{type:"array",items:{type:"string"}}}},Origin:{type:"object",additionalProperties:!1,required:["id","passages"],
properties:{id:{type:"string"},passages:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId",
"start","end"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},
Quotation:{type:"object",additionalProperties:!1,required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{
type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","start","end","t\
ext"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"s\
tring"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,required:["from","to",
"edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"obje\
ct",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}},
Naming:{type:"object",additionalProperties:!1,required:["entityId","names"],properties:{entityId:{type:"string"},names:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","texts"],properties:{sourceId:{type:"stri\
ng"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{type:"object",additionalProperties:!1,required:["matrix",
"pairs","bySource"],properties:{matrix:{type:"array",items:{type:"object",additionalProperties:!1,required:["groupId","s\
ourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}}},pairs:{type:"array",items:{
type:"object",additionalProperties:!1,required:["a","b","shared","agreeing","differing","conflicting"],properties:{a:{type:"\
string"},b:{type:"string"},shared:{type:"integer",minimum:0},agreeing:{type:"integer",minimum:0},differing:{type:"intege\
r",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","only","leavesOut"],properties:{sourceId:{type:"string"},only:{type:"array",items:{type:"string"}},
leavesOut:{type:"array",items:{type:"string"}}}}}}},ReportTopic:{type:"object",additionalProperties:!1,required:["id","l\
abel","groupIds"],properties:{id:{type:"string"},label:{type:"object",additionalProperties:!1,properties:{ar:{type:"stri\
ng"},en:{type:"string"}}},groupIds:{type:"array",items:{type:"string"}}}},Diagnostic:{type:"object",additionalProperties:!1,
required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}},we=Object.prototype.hasOwnProperty;function ee(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.name===void 0&&(u="name")||r.version===void 0&&(u="version")||r.models===void 0&&(u="models"))return ee.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;{let i=e;for(let a in r)if(!(a==="name"||a==="version"||a==="models")){return ee.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.version!==void 0){let a=e;if(typeof r.version!="string")return ee.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t)if(r.models!==void 0){let a=r.models,c=e;if(e===c)if(Array.isArray(a)){var f=!0;let m=a.length;for(let d=0;d<
m;d++){let l=e;if(typeof a[d]!="string")return ee.errors=[{instancePath:s+"/models/"+d,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=l===e;if(!f)break}}else return ee.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=c===e}else var t=!0}}}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ee.errors=n,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ie={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Te={enum:["ar","en"]};function ce(r,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ce.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(ce.errors=n,e===0):(ce.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Te.enum},message:"must be equal to one of the \
allowed values"}],!1)}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.quote===void 0&&(u="quote")||r.prefix===void 0&&
(u="prefix")||r.suffix===void 0&&(u="suffix")||r.codePoints===void 0&&(u="codePoints"))return T.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="start"||a==="end"||a==="quote"||a==="prefix"||a==="suffix"||a==="codePoints")){return T.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let a=r.start,c=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(
a)))return T.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t){if(r.end!==void 0){let a=r.end,c=e;if(!(typeof a==
"number"&&!(a%1)&&!isNaN(a)&&isFinite(a)))return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof a=="number"&&isFinite(a)&&(a<0||isNaN(a)))
return T.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t){if(r.quote!==void 0){let a=e;if(typeof r.quote!="st\
ring")return T.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.prefix!==void 0){let a=e;if(typeof r.prefix!="string")
return T.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.suffix!==void 0){let a=e;if(typeof r.suffix!="string")return T.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.codePoints!==void 0){let a=r.codePoints,c=e;if(e===c)if(a&&typeof a==
"object"&&!Array.isArray(a)){let m;if(a.start===void 0&&(m="start")||a.end===void 0&&(m="end"))return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let d=e;for(let l in a)if(!(l==="start"||l==="end")){return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(d===e){if(a.start!==void 0){let l=a.start,b=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof l==
"number"&&isFinite(l)&&(l<0||isNaN(l)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=b===
e}else var f=!0;if(f)if(a.end!==void 0){let l=a.end,b=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return T.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===b&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return T.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=b===e}else var f=!0}}}else return T.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=c===e}else var t=!0}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return T.errors=n,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ee=new RegExp(
"^[0-9a-f]{64}$","u");function V(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.language===void 0&&(a="language")||r.publishedAt===void 0&&
(a="publishedAt")||r.sha256===void 0&&(a="sha256")||r.counts===void 0&&(a="counts")||r.originId===void 0&&(a="originId"))
return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let c=e;for(let h in r)if(!we.call(Ie.properties,h)){return V.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have \
additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let h=e;if(typeof r.id!="string")return V.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else
var t=!0;if(t){if(r.title!==void 0){let h=e;if(typeof r.title!="string")return V.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){
if(r.publisher!==void 0){let h=e;if(typeof r.publisher!="string")return V.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;
if(t){if(r.url!==void 0){let h=e;if(typeof r.url!="string")return V.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t){if(r.language!==
void 0){let h=r.language,m=e;if(e===m)if(h&&typeof h=="object"&&!Array.isArray(h)){let l;if(h.value===void 0&&(l="value")||
h.basis===void 0&&(l="basis"))return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let b=e;for(let g in h)if(!(g===
"value"||g==="basis")){return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}
if(b===e){if(h.value!==void 0){let g=e;ce(h.value,{instancePath:s+"/language/value",parentData:h,parentDataProperty:"val\
ue",rootData:k,dynamicAnchors:w})||(n=n===null?ce.errors:n.concat(ce.errors),e=n.length);var f=g===e}else var f=!0;if(f)
if(h.basis!==void 0){let g=h.basis,p=e;if(!(g==="given"||g==="detected"))return V.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Ie.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var f=p===e}else var f=!0}}}else return V.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let h=r.publishedAt,m=e;if(e===m)if(h&&typeof h==
"object"&&!Array.isArray(h)){let l;if(h.basis===void 0&&(l="basis"))return V.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+
l+"'"}],!1;{let b=e;for(let g in h)if(!(g==="value"||g==="basis"||g==="evidence")){return V.errors=[{instancePath:s+"/pu\
blishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(h.value!==void 0){let g=e;if(typeof h.value!="stri\
ng")return V.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=g===e}else var u=!0;if(u){if(h.basis!==void 0){let g=h.
basis,p=e;if(!(g==="given"||g==="inferred"||g==="unknown"))return V.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Ie.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var u=p===e}else var u=!0;if(u)if(h.evidence!==void 0){
let g=e;T(h.evidence,{instancePath:s+"/publishedAt/evidence",parentData:h,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||
(n=n===null?T.errors:n.concat(T.errors),e=n.length);var u=g===e}else var u=!0}}}}else return V.errors=[{instancePath:s+"\
/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=m===e}else var t=!0;if(t){if(r.sha256!==void 0){let h=r.sha256,m=e;if(e===m)if(typeof h=="string"){if(!Ee.test(
h))return V.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return V.errors=[{instancePath:s+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.counts!==void 0){let h=r.counts,m=e;if(e===m)if(h&&typeof h=="object"&&!Array.isArray(h)){let l;if(h.characters===
void 0&&(l="characters")||h.sentences===void 0&&(l="sentences")||h.claims===void 0&&(l="claims"))return V.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:l},message:"must have req\
uired property '"+l+"'"}],!1;{let b=e;for(let g in h)if(!(g==="characters"||g==="sentences"||g==="claims")){return V.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(b===e){if(h.characters!==void 0){let g=h.
characters,p=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===p&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=p===e}else var i=!0;if(i){if(h.sentences!==void 0){let g=h.sentences,p=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=p===
e}else var i=!0;if(i)if(h.claims!==void 0){let g=h.claims,p=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=p===e}else var i=!0}}}}else return V.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t)if(r.originId!==void 0){let h=e;if(typeof r.originId!="string")return V.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0}}}}}}}}}}else
return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return V.errors=n,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return z.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let a=e;for(let c in r)
if(!(c==="id"||c==="passages")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(a===e){if(r.id!==void 0){
let c=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.passages!==void 0){let c=r.passages,
h=e;if(e===h)if(Array.isArray(c)){var f=!0;let d=c.length;for(let l=0;l<d;l++){let b=c[l],g=e;if(e===g)if(b&&typeof b=="\
object"&&!Array.isArray(b)){let y;if(b.sourceId===void 0&&(y="sourceId")||b.start===void 0&&(y="start")||b.end===void 0&&
(y="end"))return z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let x=e;for(let P in b)if(!(P==="s\
ourceId"||P==="start"||P==="end")){return z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have additional \
properties"}],!1;break}if(x===e){if(b.sourceId!==void 0){let P=e;if(typeof b.sourceId!="string")return z.errors=[{instancePath:s+
"/passages/"+l+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var u=P===e}else var u=!0;if(u){if(b.start!==void 0){let P=b.start,v=e;if(!(typeof P==
"number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return z.errors=[{instancePath:s+"/passages/"+l+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&
typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return z.errors=[{instancePath:s+"/passages/"+l+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var u=v===e}else var u=!0;if(u)if(b.end!==void 0){let P=b.end,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&
isFinite(P)))return z.errors=[{instancePath:s+"/passages/"+l+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&
(P<0||isNaN(P)))return z.errors=[{instancePath:s+"/passages/"+l+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0}}}}else
return z.errors=[{instancePath:s+"/passages/"+l,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var f=g===e;if(!f)break}}else return z.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return z.errors=n,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Se={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var Re={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function ge(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ge.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(ge.errors=n,e===
0):(ge.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Re.enum},message:"must be equal \
to one of the allowed values"}],!1)}ge.evaluated={dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.kind===void 0&&(f="kind")||r.approximate===void 0&&(f="approximate"))return X.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="approximate")){return X.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return X.errors=[{instancePath:s+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"must be equal to cons\
tant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,a=e;if(!(typeof i=="number"&&isFinite(i)))return X.
errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var t=a===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,a=e;if(!(typeof i=="number"&&isFinite(i)))return X.
errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var t=a===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!="string")return X.errors=[{instancePath:s+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return X.errors=[{instancePath:s+"/of",schemaPath:"\
#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return X.errors=[{instancePath:s+"/approximate",schemaPath:"\
#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}else
return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return X.errors=n,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ye={type:"object",additionalProperties:!1,
required:["kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{
enum:["minute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["a\
bsolute","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{
enum:["night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"\
string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spr\
ing","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{
enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},
Ce=new RegExp("^\\d{2}:\\d{2}$","u");function $(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.precision===void 0&&(f="precision")||r.anchor===void 0&&
(f="anchor"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"\
must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)if(!we.call(ye.properties,i)){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(u===e){if(r.kind!==void 0){let i=e;if(r.kind!=="time")return $.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"time"},message:"must be equal to cons\
tant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=e;if(typeof r.start!="string")return $.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.end!="string")return $.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.precision!==void 0){let i=r.precision,a=e;if(!(i==="minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||
i==="month"||i==="season"||i==="year"||i==="decade"||i==="century"||i==="unknown"))return $.errors=[{instancePath:s+"/pr\
ecision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues:ye.properties.precision.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,a=e;
if(!(i==="absolute"||i==="publication"||i==="week"||i==="event"||i==="none"))return $.errors=[{instancePath:s+"/anchor",
schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:ye.properties.anchor.enum},message:"must be e\
qual to one of the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.weekday!==void 0){let i=r.weekday,a=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/t\
ype",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)){if(i>
7||isNaN(i))return $.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{
comparison:"<=",limit:7},message:"must be <= 7"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/weekday",schemaPath:"\
#/properties/weekday/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=a===e}else
var t=!0;if(t){if(r.day!==void 0){let i=r.day,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=
[{instancePath:s+"/day",schemaPath:"#/properties/day/type",keyword:"type",params:{type:"integer"},message:"must be integ\
er"}],!1;var t=a===e}else var t=!0;if(t){if(r.partOfDay!==void 0){let i=r.partOfDay,a=e;if(!(i==="night"||i==="dawn"||i===
"morning"||i==="noon"||i==="afternoon"||i==="evening"))return $.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/prope\
rties/partOfDay/enum",keyword:"enum",params:{allowedValues:ye.properties.partOfDay.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.clock!==void 0){let i=r.clock,a=e;if(e===a)if(typeof i==
"string"){if(!Ce.test(i))return $.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/pattern",keyword:"patt\
ern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must match pattern "^\\d{2}:\\d{2}$"'}],!1}else return $.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.zone!="string")return $.errors=[{instancePath:s+"/zone",schemaPath:"\
#/properties/zone/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.month!==void 0){let i=r.month,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+
"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
a&&typeof i=="number"&&isFinite(i)){if(i>12||isNaN(i))return $.errors=[{instancePath:s+"/month",schemaPath:"#/properties\
/month/maximum",keyword:"maximum",params:{comparison:"<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return $.
errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1}var t=a===e}else var t=!0;if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,a=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfM\
onth/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(
i)){if(i>31||isNaN(i))return $.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:31},message:"must be <= 31"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+
"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"m\
ust be >= 1"}],!1}var t=a===e}else var t=!0;if(t){if(r.season!==void 0){let i=r.season,a=e;if(!(i==="spring"||i==="summe\
r"||i==="autumn"||i==="winter"))return $.errors=[{instancePath:s+"/season",schemaPath:"#/properties/season/enum",keyword:"\
enum",params:{allowedValues:ye.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return $.errors=[{instancePath:s+"/yearOffset",schemaPath:"#/properties/yearOffset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;var t=a===e}else var t=!0;if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!=
"string")return $.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!=
"boolean")return $.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,a=e;if(!(i===
"start"||i==="middle"||i==="end"))return $.errors=[{instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"\
enum",params:{allowedValues:ye.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;if(typeof r.duration!="string")return $.errors=[{instancePath:s+"/\
duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.relation,a=e;if(!(i==="before"||i==="after"||i==="since"||i==="unti\
l"||i==="during"||i==="at"))return $.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"\
enum",params:{allowedValues:ye.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return $.errors=n,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ae={
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{
type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","\
north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}};function G(r,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=G.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;
if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let i=e;for(let a in r)if(!(a===
"kind"||a==="id"||a==="name"||a==="within"||a==="direction"||a==="relation")){return G.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"}],!1;break}if(i===e){if(r.kind!==void 0){let a=e;if(r.kind!=="place")return G.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"must be equal to constant"}],
!1;var t=a===e}else var t=!0;if(t){if(r.id!==void 0){let a=e;if(typeof r.id!="string")return G.errors=[{instancePath:s+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else
var t=!0;if(t){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return G.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){
if(r.within!==void 0){let a=r.within,c=e;if(e===c)if(Array.isArray(a)){var f=!0;let m=a.length;for(let d=0;d<m;d++){let l=e;
if(typeof a[d]!="string")return G.errors=[{instancePath:s+"/within/"+d,schemaPath:"#/properties/within/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=l===e;if(!f)break}}else return G.errors=[{instancePath:s+
"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
e}else var t=!0;if(t){if(r.direction!==void 0){let a=r.direction,c=e;if(!(a==="north"||a==="south"||a==="east"||a==="wes\
t"||a==="north-east"||a==="north-west"||a==="south-east"||a==="south-west"||a==="centre"))return G.errors=[{instancePath:s+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ae.properties.direction.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t)if(r.relation!==void 0){let a=r.
relation,c=e;if(!(a==="in"||a==="near"||a==="from"||a==="to"||a==="between"||a==="off"))return G.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ae.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0}}}}}}}else return G.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=n,e===0}G.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return re.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return re.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return re.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return re.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return re.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return re.errors=n,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return se.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return se.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(u===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return se.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return se.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return se.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return se.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return se.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.
errors=n,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.kind===void 0&&(f="kind")||r.office===void 0&&(f="office"))return Y.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return Y.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(u===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return Y.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constant"}],
!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return Y.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return Y.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return Y.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Y.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return Y.errors=[{instancePath:s+"/numb\
er",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=a===e}else var t=!0}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return Y.errors=n,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.text===void 0&&(f="text"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="kind"||i==="text")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return pe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return pe.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return pe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=
n,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind"))return U.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required propert\
y '"+f+"'"}],!1;{let u=r.kind;if(typeof u=="string")if(u==="quantity"){X(r,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:k,dynamicAnchors:w})||(n=n===null?X.errors:n.concat(X.errors),e=n.length);var t=!0}else if(u==="time")$(r,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:k,dynamicAnchors:w})||(n=n===null?$.errors:n.concat($.errors),e=n.length),t!==
!0&&(t=!0);else if(u==="place")G(r,{instancePath:s,parentData:N,parentDataProperty:j,rootData:k,dynamicAnchors:w})||(n=n===
null?G.errors:n.concat(G.errors),e=n.length),t!==!0&&(t=!0);else if(u==="person")re(r,{instancePath:s,parentData:N,parentDataProperty:j,
rootData:k,dynamicAnchors:w})||(n=n===null?re.errors:n.concat(re.errors),e=n.length),t!==!0&&(t=!0);else if(u==="organis\
ation")se(r,{instancePath:s,parentData:N,parentDataProperty:j,rootData:k,dynamicAnchors:w})||(n=n===null?se.errors:n.concat(
se.errors),e=n.length),t!==!0&&(t=!0);else if(u==="office")Y(r,{instancePath:s,parentData:N,parentDataProperty:j,rootData:k,
dynamicAnchors:w})||(n=n===null?Y.errors:n.concat(Y.errors),e=n.length),t!==!0&&(t=!0);else if(u==="text")pe(r,{instancePath:s,
parentData:N,parentDataProperty:j,rootData:k,dynamicAnchors:w})||(n=n===null?pe.errors:n.concat(pe.errors),e=n.length),t!==
!0&&(t=!0);else return U.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"map\
ping",tag:"kind",tagValue:u},message:'value of tag "kind" must be in oneOf'}],!1;else return U.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:u},message:'tag "kind" must be string'}],
!1}}else return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return U.errors=n,o.props=t,e===0}U.evaluated={dynamicProps:!0,dynamicItems:!1};function J(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=J.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.role===void 0&&
(f="role")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end")||r.text===void 0&&(f="text"))return J.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let u=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.role!==void 0){let i=e;ge(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:k,dynamicAnchors:w})||(n=n===null?ge.errors:n.concat(ge.errors),
e=n.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return J.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return J.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var t=a===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return J.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return J.errors=[{instancePath:s+"/end",
schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return J.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.value!==void 0){let i=e;U(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:w})||
(n=n===null?U.errors:n.concat(U.errors),e=n.length);var t=i===e}else var t=!0;if(t){if(r.entityId!==void 0){let i=e;if(typeof r.
entityId!="string")return J.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.reference!==void 0){let i=e;if(r.reference!==
"open")return J.errors=[{instancePath:s+"/reference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:"\
open"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}}else return J.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=n,e===0}J.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Le={type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{
speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"integer",
minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect",
"document","hearsay"]}}};function L(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.speaker===void 0&&(u="speaker")||r.cue===void 0&&(u="cue")||r.mode===void 0&&(u=
"mode"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;{let i=e;for(let a in r)if(!(a==="speaker"||a==="cue"||a==="mode")){return L.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let a=r.speaker,c=e;if(e===c)if(a&&typeof a==
"object"&&!Array.isArray(a)){let h;if(a.text===void 0&&(h="text"))return L.errors=[{instancePath:s+"/speaker",schemaPath:"\
#/properties/speaker/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"\
'"}],!1;{let m=e;for(let d in a)if(!(d==="text"||d==="start"||d==="end"||d==="entityId")){return L.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.text!==void 0){let d=e;if(typeof a.text!="string")
return L.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(a.start!==void 0){let d=a.start,l=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return L.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof d=="n\
umber"&&isFinite(d)&&(d<0||isNaN(d)))return L.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=l===e}else
var t=!0;if(t){if(a.end!==void 0){let d=a.end,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return L.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return L.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t)if(a.entityId!==void 0){let d=e;if(typeof a.entityId!="string")
return L.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0}}}}}else return L.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=c===
e}else var f=!0;if(f){if(r.cue!==void 0){let a=e;if(typeof r.cue!="string")return L.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=a===e}else var f=!0;if(f)
if(r.mode!==void 0){let a=r.mode,c=e;if(!(a==="direct"||a==="indirect"||a==="document"||a==="hearsay"))return L.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Le.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var f=c===e}else var f=!0}}}}else return L.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=n,e===0}L.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Me={enum:["affirmed","negated"]};function ve(r,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ve.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r==="negated"?(ve.errors=n,e===0):(ve.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Me.enum},message:"must be equal to one of the allowed values"}],!1)}ve.evaluated=
{dynamicProps:!1,dynamicItems:!1};var ze={enum:["asserted","planned","possible","alleged","denied"]};function he(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=he.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(he.errors=n,e===0):(he.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ze.enum},message:"\
must be equal to one of the allowed values"}],!1)}he.evaluated={dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=E.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.id===void 0&&
(c="id")||r.sourceId===void 0&&(c="sourceId")||r.evidence===void 0&&(c="evidence")||r.predicate===void 0&&(c="predicate")||
r.arguments===void 0&&(c="arguments")||r.attribution===void 0&&(c="attribution")||r.polarity===void 0&&(c="polarity")||r.
certainty===void 0&&(c="certainty")||r.topics===void 0&&(c="topics"))return E.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let h=e;for(let m in r)
if(!we.call(Se.properties,m)){return E.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.id!==void 0){
let m=e;if(typeof r.id!="string")return E.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.
sourceId!="string")return E.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;T(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(n=n===null?T.errors:
n.concat(T.errors),e=n.length);var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,d=e;if(e===d)if(m&&
typeof m=="object"&&!Array.isArray(m)){let b;if(m.text===void 0&&(b="text")||m.start===void 0&&(b="start")||m.end===void 0&&
(b="end"))return E.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let g=e;for(let p in m)if(!(p==="concept"||
p==="text"||p==="start"||p==="end")){return E.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(m.concept!==void 0){let p=e;if(typeof m.concept!="string")return E.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=p===e}else var f=!0;if(f){if(m.text!==void 0){let p=e;if(typeof m.text!="string")return E.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=p===e}else var f=!0;if(f){if(m.start!==void 0){let p=m.start,y=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return E.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return E.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=y===
e}else var f=!0;if(f)if(m.end!==void 0){let p=m.end,y=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return E.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return E.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=y===e}else var f=!0}}}}}else return E.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===e}else
var t=!0;if(t){if(r.arguments!==void 0){let m=r.arguments,d=e;if(e===d)if(Array.isArray(m)){var u=!0;let b=m.length;for(let g=0;g<
b;g++){let p=e;J(m[g],{instancePath:s+"/arguments/"+g,parentData:m,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=
n===null?J.errors:n.concat(J.errors),e=n.length);var u=p===e;if(!u)break}}else return E.errors=[{instancePath:s+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,d=e;if(e===d)if(Array.isArray(m)){var i=!0;let b=m.
length;for(let g=0;g<b;g++){let p=e;L(m[g],{instancePath:s+"/attribution/"+g,parentData:m,parentDataProperty:g,rootData:k,
dynamicAnchors:w})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var i=p===e;if(!i)break}}else return E.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;ve(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:k,dynamicAnchors:w})||(n=n===null?ve.errors:n.concat(ve.errors),
e=n.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;he(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:k,dynamicAnchors:w})||(n=n===null?he.errors:n.concat(he.errors),e=n.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;$(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:k,dynamicAnchors:w})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,d=e;if(e===d)if(Array.isArray(m)){var a=!0;let b=m.length;for(let g=0;g<b;g++){let p=e;
if(typeof m[g]!="string")return E.errors=[{instancePath:s+"/topics/"+g,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=p===e;if(!a)break}}else return E.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===
e}else var t=!0}}}}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return E.errors=n,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Be={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function S(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return S.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let a=e;for(let c in r)if(!(c==="id"||c==="kind"||c==="label"||c==="names")){return S.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional p\
roperties"}],!1;break}if(a===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;
if(t){if(r.kind!==void 0){let c=r.kind,h=e;if(!(c==="person"||c==="organisation"||c==="place"||c==="office"))return S.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Be.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=h===e}else var t=!0;if(t){if(r.label!==void 0){let c=e;if(typeof r.
label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.names!==void 0){let c=r.names,h=e;if(e===h)if(Array.
isArray(c)){var f=!0;let d=c.length;for(let l=0;l<d;l++){let b=c[l],g=e;if(e===g)if(b&&typeof b=="object"&&!Array.isArray(
b)){let y;if(b.sourceId===void 0&&(y="sourceId")||b.text===void 0&&(y="text")||b.start===void 0&&(y="start")||b.end===void 0&&
(y="end")||b.count===void 0&&(y="count"))return S.errors=[{instancePath:s+"/names/"+l,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let x=e;for(let P in b)
if(!(P==="sourceId"||P==="text"||P==="start"||P==="end"||P==="count")){return S.errors=[{instancePath:s+"/names/"+l,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"mus\
t NOT have additional properties"}],!1;break}if(x===e){if(b.sourceId!==void 0){let P=e;if(typeof b.sourceId!="string")return S.
errors=[{instancePath:s+"/names/"+l+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=P===e}else var u=!0;if(u){if(b.text!==void 0){let P=e;if(typeof b.
text!="string")return S.errors=[{instancePath:s+"/names/"+l+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=P===e}else var u=!0;if(u){if(b.start!==
void 0){let P=b.start,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return S.errors=[{instancePath:s+"/na\
mes/"+l+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return S.errors=[{instancePath:s+"/name\
s/"+l+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0;if(u){if(b.end!==void 0){let P=b.end,v=e;if(!(typeof P=="\
number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return S.errors=[{instancePath:s+"/names/"+l+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof P==
"number"&&isFinite(P)&&(P<0||isNaN(P)))return S.errors=[{instancePath:s+"/names/"+l+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=v===
e}else var u=!0;if(u)if(b.count!==void 0){let P=b.count,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return S.
errors=[{instancePath:s+"/names/"+l+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&(P<1||isNaN(P)))return S.
errors=[{instancePath:s+"/names/"+l+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var u=v===e}else var u=!0}}}}}}else return S.errors=[
{instancePath:s+"/names/"+l,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var f=g===e;if(!f)break}}else return S.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0}}}}}else return S.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=
n,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Qe={type:"object",additionalProperties:!1,required:["\
id","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confid\
ence"],properties:{id:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Ze={
enum:["single-source","agreement","difference","conflict"]};function be(r,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=be.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="single-source"||r==="agreement"||r==="difference"||r==="conflict"?(be.errors=n,e===0):(be.errors=[
{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ze.enum},message:"must be equal to one of the a\
llowed values"}],!1)}be.evaluated={dynamicProps:!1,dynamicItems:!1};var Ge={enum:["headline","core","peripheral"]};function de(r,{
instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=de.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r==="core"||r==="peripheral"?(de.
errors=n,e===0):(de.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum},message:"m\
ust be equal to one of the allowed values"}],!1)}de.evaluated={dynamicProps:!1,dynamicItems:!1};var Je={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause"]};function me(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=me.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"?(me.errors=n,e===0):(me.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Je.enum},message:"must be equal to one of the allowed values"}],!1)}me.evaluated={dynamicProps:!1,
dynamicItems:!1};function ie(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.slot===void 0&&(u="slot")||r.text===void 0&&(u="text")||r.claimIds===void 0&&(u=
"claimIds"))return ie.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"\
must have required property '"+u+"'"}],!1;{let i=e;for(let a in r)if(!(a==="slot"||a==="value"||a==="text"||a==="claimId\
s")){return ie.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let a=e;me(r.slot,{instancePath:s+
"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:w})||(n=n===null?me.errors:n.concat(me.errors),
e=n.length);var t=a===e}else var t=!0;if(t){if(r.value!==void 0){let a=e;U(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:k,dynamicAnchors:w})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let a=e;if(typeof r.text!="string")return ie.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)
if(r.claimIds!==void 0){let a=r.claimIds,c=e;if(e===c)if(Array.isArray(a)){var f=!0;let m=a.length;for(let d=0;d<m;d++){
let l=e;if(typeof a[d]!="string")return ie.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=l===e;if(!f)break}}else return ie.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0}}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ie.errors=n,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var He={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","be\
cause","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{
type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$def\
s/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{
rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,
maximum:1},judgedBy:{type:"string"}}},Ke={enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail",
"approximate","update","contradiction","complementary"]};function Pe(r,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Pe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="a\
pproximate"||r==="update"||r==="contradiction"||r==="complementary"?(Pe.errors=n,e===0):(Pe.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ke.enum},message:"must be equal to one of the allowed values"}],!1)}Pe.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Ue={enum:["polarity","antonym","number","time","place","participant","role","ident\
ity","factuality","order","quotation","scope","lexical","world-knowledge"]};function ke(r,{instancePath:s="",parentData:N,
parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ke.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r==="time"||r==="place"||r==="part\
icipant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r==="lexical"||r==="w\
orld-knowledge"?(ke.errors=n,e===0):(ke.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ue.
enum},message:"must be equal to one of the allowed values"}],!1)}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function ae(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.text===void 0&&(u="text")||r.claimIds===void 0&&(u="claimIds"))return ae.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="value"||a==="text"||a==="claimIds")){return ae.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"}],!1;break}if(i===e){if(r.value!==void 0){let a=e;U(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:k,dynamicAnchors:w})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var t=a===e}else var t=!0;if(t){
if(r.text!==void 0){let a=e;if(typeof r.text!="string")return ae.errors=[{instancePath:s+"/text",schemaPath:"#/propertie\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let a=r.claimIds,c=e;if(e===c)if(Array.isArray(a)){var f=!0;let m=a.length;for(let d=0;d<m;d++){let l=e;if(typeof a[d]!=
"string")return ae.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=l===e;if(!f)break}}else return ae.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else
var t=!0}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ae.errors=n,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let c;if(r.id===void 0&&
(c="id")||r.slot===void 0&&(c="slot")||r.relation===void 0&&(c="relation")||r.causes===void 0&&(c="causes")||r.severity===
void 0&&(c="severity")||r.readings===void 0&&(c="readings")||r.rule===void 0&&(c="rule")||r.because===void 0&&(c="becaus\
e")||r.confidence===void 0&&(c="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let h=e;for(let m in r)if(!we.call(He.properties,
m)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return R.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;me(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:k,dynamicAnchors:w})||(n=n===null?me.errors:n.concat(me.errors),e=n.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;Pe(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:k,
dynamicAnchors:w})||(n=n===null?Pe.errors:n.concat(Pe.errors),e=n.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,d=e;if(e===d)if(Array.isArray(m)){var f=!0;let b=m.length;for(let g=0;g<b;g++){let p=e;ke(m[g],{instancePath:s+
"/causes/"+g,parentData:m,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=n===null?ke.errors:n.concat(ke.errors),
e=n.length);var f=p===e;if(!f)break}}else return R.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;de(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||
(n=n===null?de.errors:n.concat(de.errors),e=n.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
d=e;if(e===d)if(Array.isArray(m)){var u=!0;let b=m.length;for(let g=0;g<b;g++){let p=e;ae(m[g],{instancePath:s+"/reading\
s/"+g,parentData:m,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=n===null?ae.errors:n.concat(ae.errors),e=n.length);
var u=p===e;if(!u)break}}else return R.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=d===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return R.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,d=e;if(e===
d)if(m&&typeof m=="object"&&!Array.isArray(m)){let b;if(m.rule===void 0&&(b="rule")||m.values===void 0&&(b="values"))return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:b},
message:"must have required property '"+b+"'"}],!1;{let g=e;for(let p in m)if(!(p==="rule"||p==="values"||p==="note")){return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(g===e){if(m.rule!==void 0){let p=e;
if(typeof m.rule!="string")return R.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i){if(m.values!==
void 0){let p=m.values,y=e;if(e===y)if(Array.isArray(p)){var a=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;if(typeof p[v]!=
"string")return R.errors=[{instancePath:s+"/because/values/"+v,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var a=_===e;if(!a)break}}else return R.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=y===e}else var i=!0;if(i)if(m.note!==void 0){let p=e;if(typeof m.note!="strin\
g")return R.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0}}}}else return R.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=d===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,d=e;if(e===d)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return R.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=d===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return R.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=n,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let h;if(r.id===void 0&&(h="id")||r.label===void 0&&(h="label")||r.topics===void 0&&(h="top\
ics")||r.claimIds===void 0&&(h="claimIds")||r.sourceIds===void 0&&(h="sourceIds")||r.independentOrigins===void 0&&(h="in\
dependentOrigins")||r.verdict===void 0&&(h="verdict")||r.severity===void 0&&(h="severity")||r.agreements===void 0&&(h="a\
greements")||r.differences===void 0&&(h="differences")||r.confidence===void 0&&(h="confidence"))return C.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;
{let m=e;for(let d in r)if(!we.call(Qe.properties,d)){return C.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}
if(m===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return C.errors=[{instancePath:s+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.label!==
void 0){let d=e;if(typeof r.label!="string")return C.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.topics!==void 0){
let d=r.topics,l=e;if(e===l)if(Array.isArray(d)){var f=!0;let g=d.length;for(let p=0;p<g;p++){let y=e;if(typeof d[p]!="s\
tring")return C.errors=[{instancePath:s+"/topics/"+p,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=y===e;if(!f)break}}else return C.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let d=r.claimIds,l=e;if(e===l)if(Array.isArray(d)){var u=!0;let g=d.length;for(let p=0;p<g;p++){
let y=e;if(typeof d[p]!="string")return C.errors=[{instancePath:s+"/claimIds/"+p,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=y===e;if(!u)break}}else return C.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,l=e;if(e===l)if(Array.isArray(
d)){var i=!0;let g=d.length;for(let p=0;p<g;p++){let y=e;if(typeof d[p]!="string")return C.errors=[{instancePath:s+"/sou\
rceIds/"+p,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=y===e;if(!i)break}}else return C.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,l=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return C.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===l&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return C.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=l===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;be(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:k,dynamicAnchors:w})||(n=n===null?be.errors:n.concat(be.errors),
e=n.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;de(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||(n=n===null?de.errors:n.concat(de.errors),e=n.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,l=e;if(e===l)if(Array.isArray(d)){var a=!0;let g=d.length;
for(let p=0;p<g;p++){let y=e;ie(d[p],{instancePath:s+"/agreements/"+p,parentData:d,parentDataProperty:p,rootData:k,dynamicAnchors:w})||
(n=n===null?ie.errors:n.concat(ie.errors),e=n.length);var a=y===e;if(!a)break}}else return C.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,l=e;if(e===l)if(Array.isArray(d)){var c=!0;let g=d.
length;for(let p=0;p<g;p++){let y=e;R(d[p],{instancePath:s+"/differences/"+p,parentData:d,parentDataProperty:p,rootData:k,
dynamicAnchors:w})||(n=n===null?R.errors:n.concat(R.errors),e=n.length);var c=y===e;if(!c)break}}else return C.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,l=e;if(e===l)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return C.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return C.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return C.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=l===e}else var t=!0}}}}}}}}}}}}else return C.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=
n,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We={type:"object",additionalProperties:!1,required:["\
id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"objec\
t",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{
type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"\
integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let d=e;for(let l in r)if(!(l==="id"||l===
"speaker"||l==="wordings"||l==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.
id!==void 0){let l=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.speaker!==void 0){let l=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.wordings!==void 0){let l=r.
wordings,b=e;if(e===b)if(Array.isArray(l)){var f=!0;let p=l.length;for(let y=0;y<p;y++){let x=l[y],P=e;if(e===P)if(x&&typeof x==
"object"&&!Array.isArray(x)){let _;if(x.sourceId===void 0&&(_="sourceId")||x.start===void 0&&(_="start")||x.end===void 0&&
(_="end")||x.text===void 0&&(_="text"))return O.errors=[{instancePath:s+"/wordings/"+y,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let ue=e;
for(let I in x)if(!(I==="sourceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+y,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(ue===e){if(x.sourceId!==void 0){let I=e;if(typeof x.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+y+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0;if(u){if(x.
start!==void 0){let I=x.start,D=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+
"/wordings/"+y+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===D&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+
"/wordings/"+y+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=D===e}else var u=!0;if(u){if(x.end!==void 0){let I=x.end,D=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+y+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/wordings/"+y+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=D===
e}else var u=!0;if(u){if(x.text!==void 0){let I=e;if(typeof x.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+y+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var u=I===e}else var u=!0;if(u)if(x.speaker!==void 0){let I=e;if(typeof x.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+y+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var u=I===e}else var u=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+y,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var f=P===e;if(!f)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t)if(r.diffs!==void 0){
let l=r.diffs,b=e;if(e===b)if(Array.isArray(l)){var i=!0;let p=l.length;for(let y=0;y<p;y++){let x=l[y],P=e;if(e===P)if(x&&
typeof x=="object"&&!Array.isArray(x)){let _;if(x.from===void 0&&(_="from")||x.to===void 0&&(_="to")||x.edits===void 0&&
(_="edits"))return O.errors=[{instancePath:s+"/diffs/"+y,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let ue=e;for(let I in x)if(!(I==="from"||
I==="to"||I==="edits")){return O.errors=[{instancePath:s+"/diffs/"+y,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(ue===e){if(x.from!==void 0){let I=x.from,D=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.
errors=[{instancePath:s+"/diffs/"+y+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=
[{instancePath:s+"/diffs/"+y+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else var a=!0;if(a){if(x.to!==void 0){let I=x.to,D=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/diffs/"+y+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/diffs/"+y+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else
var a=!0;if(a)if(x.edits!==void 0){let I=x.edits,D=e;if(e===D)if(Array.isArray(I)){var c=!0;let q=I.length;for(let F=0;F<
q;F++){let te=I[F],ne=e;if(e===ne)if(te&&typeof te=="object"&&!Array.isArray(te)){let fe;if(te.op===void 0&&(fe="op")||te.
text===void 0&&(fe="text"))return O.errors=[{instancePath:s+"/diffs/"+y+"/edits/"+F,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:fe},message:"must have required property '"+
fe+"'"}],!1;{let $e=e;for(let le in te)if(!(le==="op"||le==="text")){return O.errors=[{instancePath:s+"/diffs/"+y+"/edit\
s/"+F,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:le},message:"must NOT have additional properties"}],!1;break}if($e===e){if(te.op!==void 0){let le=te.
op,De=e;if(!(le==="equal"||le==="delete"||le==="insert"))return O.errors=[{instancePath:s+"/diffs/"+y+"/edits/"+F+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:We.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var h=De===e}else var h=!0;if(h)if(te.text!==void 0){let le=e;if(typeof te.text!="string")return O.errors=[{instancePath:s+
"/diffs/"+y+"/edits/"+F+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var h=le===e}else var h=!0}}}else return O.errors=[{instancePath:s+
"/diffs/"+y+"/edits/"+F,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var c=ne===e;if(!c)break}}else return O.errors=[{instancePath:s+"/diffs/"+y+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var a=D===e}else var a=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+y,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=P===e;if(!i)break}}else return O.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return O.errors=n,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.entityId===void 0&&(a="entityId")||r.names===void 0&&(a="names"))return Z.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let c=e;for(let h in r)
if(!(h==="entityId"||h==="names")){return Z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.entityId!==
void 0){let h=e;if(typeof r.entityId!="string")return Z.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=h===e}else var t=!0;if(t)if(r.names!==
void 0){let h=r.names,m=e;if(e===m)if(Array.isArray(h)){var f=!0;let l=h.length;for(let b=0;b<l;b++){let g=h[b],p=e;if(e===
p)if(g&&typeof g=="object"&&!Array.isArray(g)){let x;if(g.sourceId===void 0&&(x="sourceId")||g.texts===void 0&&(x="texts"))
return Z.errors=[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:x},
message:"must have required property '"+x+"'"}],!1;{let P=e;for(let v in g)if(!(v==="sourceId"||v==="texts")){return Z.errors=
[{instancePath:s+"/names/"+b,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(P===e){if(g.sourceId!==void 0){let v=e;
if(typeof g.sourceId!="string")return Z.errors=[{instancePath:s+"/names/"+b+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=v===e}else var u=!0;
if(u)if(g.texts!==void 0){let v=g.texts,_=e;if(e===_)if(Array.isArray(v)){var i=!0;let I=v.length;for(let D=0;D<I;D++){let W=e;
if(typeof v[D]!="string")return Z.errors=[{instancePath:s+"/names/"+b+"/texts/"+D,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=W===e;if(!i)break}}else
return Z.errors=[{instancePath:s+"/names/"+b+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var u=_===e}else var u=!0}}}else return Z.errors=[{instancePath:s+
"/names/"+b,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var f=p===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return Z.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=n,e===0}Z.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let b;if(r.matrix===void 0&&(b="matrix")||r.pairs===void 0&&(b="pairs")||r.bySource===void 0&&(b="bySource"))return A.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:b},message:"must have require\
d property '"+b+"'"}],!1;{let g=e;for(let p in r)if(!(p==="matrix"||p==="pairs"||p==="bySource")){return A.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(g===e){if(r.matrix!==void 0){let p=r.matrix,y=e;if(e===y)if(Array.isArray(p)){var t=!0;
let x=p.length;for(let P=0;P<x;P++){let v=p[P],_=e;if(e===_)if(v&&typeof v=="object"&&!Array.isArray(v)){let I;if(v.groupId===
void 0&&(I="groupId")||v.sourceIds===void 0&&(I="sourceIds"))return A.errors=[{instancePath:s+"/matrix/"+P,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+
I+"'"}],!1;{let D=e;for(let W in v)if(!(W==="groupId"||W==="sourceIds")){return A.errors=[{instancePath:s+"/matrix/"+P,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:W},message:"mu\
st NOT have additional properties"}],!1;break}if(D===e){if(v.groupId!==void 0){let W=e;if(typeof v.groupId!="string")return A.
errors=[{instancePath:s+"/matrix/"+P+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var f=W===e}else var f=!0;if(f)if(v.sourceIds!==void 0){let W=v.
sourceIds,q=e;if(e===q)if(Array.isArray(W)){var u=!0;let te=W.length;for(let ne=0;ne<te;ne++){let oe=e;if(typeof W[ne]!=
"string")return A.errors=[{instancePath:s+"/matrix/"+P+"/sourceIds/"+ne,schemaPath:"#/properties/matrix/items/properties\
/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=oe===e;if(!u)break}}else
return A.errors=[{instancePath:s+"/matrix/"+P+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=q===e}else var f=!0}}}else return A.errors=[
{instancePath:s+"/matrix/"+P,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=_===e;if(!t)break}}else return A.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/m\
atrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;if(i){if(r.pairs!==
void 0){let p=r.pairs,y=e;if(e===y)if(Array.isArray(p)){var a=!0;let P=p.length;for(let v=0;v<P;v++){let _=p[v],ue=e;if(e===
ue)if(_&&typeof _=="object"&&!Array.isArray(_)){let D;if(_.a===void 0&&(D="a")||_.b===void 0&&(D="b")||_.shared===void 0&&
(D="shared")||_.agreeing===void 0&&(D="agreeing")||_.differing===void 0&&(D="differing")||_.conflicting===void 0&&(D="co\
nflicting"))return A.errors=[{instancePath:s+"/pairs/"+v,schemaPath:"#/properties/pairs/items/required",keyword:"require\
d",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let W=e;for(let q in _)if(!(q==="a"||q===
"b"||q==="shared"||q==="agreeing"||q==="differing"||q==="conflicting")){return A.errors=[{instancePath:s+"/pairs/"+v,schemaPath:"\
#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"mus\
t NOT have additional properties"}],!1;break}if(W===e){if(_.a!==void 0){let q=e;if(typeof _.a!="string")return A.errors=
[{instancePath:s+"/pairs/"+v+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var c=q===e}else var c=!0;if(c){if(_.b!==void 0){let q=e;if(typeof _.b!="string")return A.
errors=[{instancePath:s+"/pairs/"+v+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var c=q===e}else var c=!0;if(c){if(_.shared!==void 0){let q=_.shared,F=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.errors=[{instancePath:s+"/pairs/"+v+"/shared",schemaPath:"#/propertie\
s/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q==
"number"&&isFinite(q)&&(q<0||isNaN(q)))return A.errors=[{instancePath:s+"/pairs/"+v+"/shared",schemaPath:"#/properties/p\
airs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=F===
e}else var c=!0;if(c){if(_.agreeing!==void 0){let q=_.agreeing,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return A.errors=[{instancePath:s+"/pairs/"+v+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<
0||isNaN(q)))return A.errors=[{instancePath:s+"/pairs/"+v+"/agreeing",schemaPath:"#/properties/pairs/items/properties/ag\
reeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=F===e}else var c=!0;
if(c){if(_.differing!==void 0){let q=_.differing,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.errors=
[{instancePath:s+"/pairs/"+v+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return A.
errors=[{instancePath:s+"/pairs/"+v+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=F===e}else var c=!0;if(c)if(_.conflicting!==
void 0){let q=_.conflicting,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.errors=[{instancePath:s+
"/pairs/"+v+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return A.errors=[{instancePath:s+
"/pairs/"+v+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var c=F===e}else var c=!0}}}}}}}else return A.errors=[{instancePath:s+
"/pairs/"+v,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var a=ue===e;if(!a)break}}else return A.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0;if(i)if(r.bySource!==void 0){let p=r.
bySource,y=e;if(e===y)if(Array.isArray(p)){var h=!0;let P=p.length;for(let v=0;v<P;v++){let _=p[v],ue=e;if(e===ue)if(_&&
typeof _=="object"&&!Array.isArray(_)){let D;if(_.sourceId===void 0&&(D="sourceId")||_.only===void 0&&(D="only")||_.leavesOut===
void 0&&(D="leavesOut"))return A.errors=[{instancePath:s+"/bySource/"+v,schemaPath:"#/properties/bySource/items/required",
keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let W=e;for(let q in _)
if(!(q==="sourceId"||q==="only"||q==="leavesOut")){return A.errors=[{instancePath:s+"/bySource/"+v,schemaPath:"#/propert\
ies/bySource/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT \
have additional properties"}],!1;break}if(W===e){if(_.sourceId!==void 0){let q=e;if(typeof _.sourceId!="string")return A.
errors=[{instancePath:s+"/bySource/"+v+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=q===e}else var m=!0;if(m){if(_.only!==void 0){let q=_.only,
F=e;if(e===F)if(Array.isArray(q)){var d=!0;let ne=q.length;for(let oe=0;oe<ne;oe++){let fe=e;if(typeof q[oe]!="string")return A.
errors=[{instancePath:s+"/bySource/"+v+"/only/"+oe,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=fe===e;if(!d)break}}else return A.errors=[{instancePath:s+
"/bySource/"+v+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var m=F===e}else var m=!0;if(m)if(_.leavesOut!==void 0){let q=_.leavesOut,F=e;if(e===F)if(Array.
isArray(q)){var l=!0;let ne=q.length;for(let oe=0;oe<ne;oe++){let fe=e;if(typeof q[oe]!="string")return A.errors=[{instancePath:s+
"/bySource/"+v+"/leavesOut/"+oe,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var l=fe===e;if(!l)break}}else return A.errors=[{instancePath:s+"/b\
ySource/"+v+"/leavesOut",schemaPath:"#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var m=F===e}else var m=!0}}}}else return A.errors=[{instancePath:s+"/bySource/"+v,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var h=ue===e;if(!h)
break}}else return A.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=y===e}else var i=!0}}}}else return A.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return A.errors=n,e===0}A.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=H.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.label===void 0&&(i="label")||r.groupIds===void 0&&(i="groupIds"))return H.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let a=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds")){return H.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"}],!1;break}if(a===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return H.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else
var t=!0;if(t){if(r.label!==void 0){let c=r.label,h=e;if(e===h)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let l in c)
if(!(l==="ar"||l==="en")){return H.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(d===
e){if(c.ar!==void 0){let l=e;if(typeof c.ar!="string")return H.errors=[{instancePath:s+"/label/ar",schemaPath:"#/propert\
ies/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=l===e}else var f=!0;
if(f)if(c.en!==void 0){let l=e;if(typeof c.en!="string")return H.errors=[{instancePath:s+"/label/en",schemaPath:"#/prope\
rties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=l===e}else var f=!0}}else
return H.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=h===e}else var t=!0;if(t)if(r.groupIds!==void 0){let c=r.groupIds,h=e;if(e===h)if(Array.isArray(
c)){var u=!0;let d=c.length;for(let l=0;l<d;l++){let b=e;if(typeof c[l]!="string")return H.errors=[{instancePath:s+"/gro\
upIds/"+l,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var u=b===e;if(!u)break}}else return H.errors=[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=n,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.code===void 0&&(f="code")||r.message===void 0&&(f="message"))return K.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let u=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return K.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(u===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return K.errors=[{instancePath:s+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return K.errors=[{instancePath:s+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return K.errors=[{instancePath:s+"/\
sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return K.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return K.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return K.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return K.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===e}else
var t=!0}}}}}}else return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return K.errors=n,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",
parentData:N,parentDataProperty:j,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Q.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let b;if(r.schemaVersion===
void 0&&(b="schemaVersion")||r.engine===void 0&&(b="engine")||r.sources===void 0&&(b="sources")||r.origins===void 0&&(b=
"origins")||r.claims===void 0&&(b="claims")||r.entities===void 0&&(b="entities")||r.groups===void 0&&(b="groups")||r.quotations===
void 0&&(b="quotations")||r.naming===void 0&&(b="naming")||r.coverage===void 0&&(b="coverage")||r.topics===void 0&&(b="t\
opics")||r.diagnostics===void 0&&(b="diagnostics"))return Q.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let g=e;for(let p in r)if(!we.call(
Fe.properties,p)){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.schemaVersion!==void 0){let p=e;
if(r.schemaVersion!=="1")return Q.errors=[{instancePath:s+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",
keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){if(r.
engine!==void 0){let p=e;ee(r.engine,{instancePath:s+"/engine",parentData:r,parentDataProperty:"engine",rootData:k,dynamicAnchors:w})||
(n=n===null?ee.errors:n.concat(ee.errors),e=n.length);var t=p===e}else var t=!0;if(t){if(r.sources!==void 0){let p=r.sources,
y=e;if(e===y)if(Array.isArray(p)){var f=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;V(p[v],{instancePath:s+"/sources/"+
v,parentData:p,parentDataProperty:v,rootData:k,dynamicAnchors:w})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var f=_===
e;if(!f)break}}else return Q.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.origins!==void 0){let p=r.origins,y=e;if(e===
y)if(Array.isArray(p)){var u=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;z(p[v],{instancePath:s+"/origins/"+v,parentData:p,
parentDataProperty:v,rootData:k,dynamicAnchors:w})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var u=_===e;if(!u)
break}}else return Q.errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.claims!==void 0){let p=r.claims,y=e;if(e===y)if(Array.
isArray(p)){var i=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;E(p[v],{instancePath:s+"/claims/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?E.errors:n.concat(E.errors),e=n.length);var i=_===e;if(!i)break}}else return Q.
errors=[{instancePath:s+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.entities!==void 0){let p=r.entities,y=e;if(e===y)if(Array.isArray(
p)){var a=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;S(p[v],{instancePath:s+"/entities/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?S.errors:n.concat(S.errors),e=n.length);var a=_===e;if(!a)break}}else return Q.
errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.groups!==void 0){let p=r.groups,y=e;if(e===y)if(Array.isArray(p)){
var c=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;C(p[v],{instancePath:s+"/groups/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?C.errors:n.concat(C.errors),e=n.length);var c=_===e;if(!c)break}}else return Q.
errors=[{instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.quotations!==void 0){let p=r.quotations,y=e;if(e===y)if(Array.isArray(
p)){var h=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;O(p[v],{instancePath:s+"/quotations/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);var h=_===e;if(!h)break}}else return Q.
errors=[{instancePath:s+"/quotations",schemaPath:"#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.naming!==void 0){let p=r.naming,y=e;if(e===y)if(Array.isArray(p)){
var m=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;Z(p[v],{instancePath:s+"/naming/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?Z.errors:n.concat(Z.errors),e=n.length);var m=_===e;if(!m)break}}else return Q.
errors=[{instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=y===e}else var t=!0;if(t){if(r.coverage!==void 0){let p=e;A(r.coverage,{instancePath:s+"/coverag\
e",parentData:r,parentDataProperty:"coverage",rootData:k,dynamicAnchors:w})||(n=n===null?A.errors:n.concat(A.errors),e=n.
length);var t=p===e}else var t=!0;if(t){if(r.topics!==void 0){let p=r.topics,y=e;if(e===y)if(Array.isArray(p)){var d=!0;
let P=p.length;for(let v=0;v<P;v++){let _=e;H(p[v],{instancePath:s+"/topics/"+v,parentData:p,parentDataProperty:v,rootData:k,
dynamicAnchors:w})||(n=n===null?H.errors:n.concat(H.errors),e=n.length);var d=_===e;if(!d)break}}else return Q.errors=[{
instancePath:s+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=y===e}else var t=!0;if(t)if(r.diagnostics!==void 0){let p=r.diagnostics,y=e;if(e===y)if(Array.isArray(p)){
var l=!0;let P=p.length;for(let v=0;v<P;v++){let _=e;K(p[v],{instancePath:s+"/diagnostics/"+v,parentData:p,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(n=n===null?K.errors:n.concat(K.errors),e=n.length);var l=_===e;if(!l)break}}else return Q.
errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=y===e}else var t=!0}}}}}}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=n,e===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ir=_e;var Xe={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},xe=Ne().default,Ye=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\
\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function M(r,{instancePath:s="",parentData:N,parentDataProperty:j,rootData:k=r,
dynamicAnchors:w={}}={}){let n=null,e=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.text===void 0&&(f="text"))return M.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;{let u=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="published\
At"||i==="url"||i==="language")){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.id!==
void 0){let i=r.id,a=e;if(e===a)if(typeof i=="string"){if(xe(i)>200)return M.errors=[{instancePath:s+"/id",schemaPath:"#\
/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(xe(
i)<1)return M.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:s+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.text!==
void 0){let i=r.text,a=e;if(e===a)if(typeof i=="string"){if(xe(i)<1)return M.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return M.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.title!==void 0){let i=e;if(typeof r.title!="string")return M.errors=
[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;if(typeof r.publisher!="string")return M.errors=
[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,a=e;if(e===a)if(typeof i==
"string"){if(!Ye.test(i))return M.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'m\
ust match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return M.
errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return M.
errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,a=e;if(!(i==="ar"||i==="en"))return M.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:Xe.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0}}}}}}}}else return M.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.
errors=n,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(r,{instancePath:s="",parentData:N,parentDataProperty:j,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=_e.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let u=0;u<f;u++){let i=e;M(r[u],{instancePath:s+
"/"+u,parentData:r,parentDataProperty:u,rootData:k,dynamicAnchors:w})||(n=n===null?M.errors:n.concat(M.errors),e=n.length);
var t=i===e;if(!t)break}}else return _e.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;return _e.errors=n,e===0}_e.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{sr as validateJudgeAnswer,tr as validateReport,ir as validateSources};
