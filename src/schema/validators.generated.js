// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
var De=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var je=De(_e=>{"use strict";Object.defineProperty(_e,"__esModule",{value:!0});function xe(r){let s=r.length,j=0,x=0,k;for(;x<
s;)j++,k=r.charCodeAt(x++),k>=55296&&k<=56319&&x<s&&(k=r.charCodeAt(x),(k&64512)===56320&&x++);return j}_e.default=xe;xe.
code='require("ajv/dist/runtime/ucs2length").default'});var er=B,Oe={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVe\
rsion","engine","sources","origins","claims","entities","groups","quotations","naming","coverage","topics","diagnostics"],
properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSo\
urce"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{
type:"array",items:{$ref:"#/$defs/Entity"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},quotations:{type:"array",
items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},
topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{
Engine:{type:"object",additionalProperties:!1,required:["name","version","models"],properties:{name:{type:"string"},version:{
type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,required:[
"id","language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},publisher:{
type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],properties:{
value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,required:[
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
text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"}}},Value:{type:"object",required:["kind"],discriminator:{
propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"\
#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{
type:"object",additionalProperties:!1,required:["kind","approximate"],properties:{kind:{const:"quantity"},min:{type:"num\
ber"},max:{type:"number"},unit:{type:"string"},of:{type:"string"},approximate:{type:"boolean"}}},TimeValue:{type:"object",
additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{
type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","month","season","year","decade","century","u\
nknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{
type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\
\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},
season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"\
boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until",
"during","at"]}}},PlaceValue:{type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"pl\
ace"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","sout\
h","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to",
"between","off"]}}},PersonValue:{type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"\
person"},name:{type:"string"},office:{type:"string"},country:{type:"string"}}},OrganisationValue:{type:"object",additionalProperties:!1,
required:["kind","name"],properties:{kind:{const:"organisation"},name:{type:"string"},type:{type:"string"},country:{type:"\
string"}}},OfficeValue:{type:"object",additionalProperties:!1,required:["kind","office"],properties:{kind:{const:"office"},
office:{type:"string"},portfolio:{type:"string"},country:{type:"string"},number:{type:"integer",minimum:1}}},TextValue:{
type:"object",additionalProperties:!1,required:["kind","text"],properties:{kind:{const:"text"},text:{type:"string"}}},Attribution:{
type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,
required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["person","organisation","place","offic\
e"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","text",
"start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},count:{type:"integer",minimum:1}}}}}},Verdict:{enum:["single-source","agreement","difference","confl\
ict"]},Severity:{enum:["headline","core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","pola\
rity","certainty","attribution","scope","quotation","order","cause"]},Relation:{enum:["undetermined","scope-mismatch","a\
ttributed-dispute","framing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["polarity","\
antonym","number","time","place","participant","role","identity","factuality","order","quotation","scope","lexical","wor\
ld-knowledge"]},Group:{type:"object",additionalProperties:!1,required:["id","label","topics","claimIds","sourceIds","ind\
ependentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"string"},label:{type:"\
string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"arra\
y",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"\
#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$\
defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{
type:"array",items:{type:"string"}}}},Difference:{type:"object",additionalProperties:!1,required:["id","slot","relation",
"causes","severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},
relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},
readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,
required:["rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}},Reading:{type:"object",additionalProperties:!1,required:["text",
"claimIds"],properties:{value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"array",items:{type:"string"}}}},
Origin:{type:"object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},passages:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{type:"stri\
ng"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,
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
message:{type:"string"},sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},ke=Object.
prototype.hasOwnProperty;function Y(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.name===void 0&&(d="name")||r.version===void 0&&(d="version")||r.models===void 0&&(d="models"))return Y.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required prope\
rty '"+d+"'"}],!1;{let i=e;for(let a in r)if(!(a==="name"||a==="version"||a==="models")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return Y.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t){if(r.version!==void 0){let a=e;if(typeof r.version!="string")return Y.errors=[{instancePath:s+"/ve\
rsion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===
e}else var t=!0;if(t)if(r.models!==void 0){let a=r.models,f=e;if(e===f)if(Array.isArray(a)){var y=!0;let l=a.length;for(let m=0;m<
l;m++){let u=e;if(typeof a[m]!="string")return Y.errors=[{instancePath:s+"/models/"+m,schemaPath:"#/properties/models/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=u===e;if(!y)break}}else return Y.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=f===e}else var t=!0}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Y.errors=n,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var qe={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Ve={enum:["ar","en"]};function ye(r,{
instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ye.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(ye.errors=n,e===0):(ye.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ve.enum},message:"must be equal to one of the \
allowed values"}],!1)}ye.evaluated={dynamicProps:!1,dynamicItems:!1};function T(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=T.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let d;if(r.start===void 0&&(d="start")||r.end===void 0&&(d="end")||r.quote===void 0&&(d="quote")||r.prefix===void 0&&
(d="prefix")||r.suffix===void 0&&(d="suffix")||r.codePoints===void 0&&(d="codePoints"))return T.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
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
"object"&&!Array.isArray(a)){let l;if(a.start===void 0&&(l="start")||a.end===void 0&&(l="end"))return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:l},message:"must \
have required property '"+l+"'"}],!1;{let m=e;for(let u in a)if(!(u==="start"||u==="end")){return T.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(a.start!==void 0){let u=a.start,h=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u==
"number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=h===
e}else var y=!0;if(y)if(a.end!==void 0){let u=a.end,h=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return T.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return T.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=h===e}else var y=!0}}}else return T.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=f===e}else var t=!0}}}}}}}else return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return T.errors=n,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fe=new RegExp(
"^[0-9a-f]{64}$","u");function V(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=V.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let a;if(r.id===void 0&&(a="id")||r.language===void 0&&(a="language")||r.publishedAt===void 0&&
(a="publishedAt")||r.sha256===void 0&&(a="sha256")||r.counts===void 0&&(a="counts")||r.originId===void 0&&(a="originId"))
return V.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:a},message:"must hav\
e required property '"+a+"'"}],!1;{let f=e;for(let v in r)if(!ke.call(qe.properties,v)){return V.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have \
additional properties"}],!1;break}if(f===e){if(r.id!==void 0){let v=e;if(typeof r.id!="string")return V.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else
var t=!0;if(t){if(r.title!==void 0){let v=e;if(typeof r.title!="string")return V.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;if(t){
if(r.publisher!==void 0){let v=e;if(typeof r.publisher!="string")return V.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;
if(t){if(r.url!==void 0){let v=e;if(typeof r.url!="string")return V.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;if(t){if(r.language!==
void 0){let v=r.language,l=e;if(e===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let u;if(v.value===void 0&&(u="value")||
v.basis===void 0&&(u="basis"))return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let h=e;for(let g in v)if(!(g===
"value"||g==="basis")){return V.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(v.value!==void 0){let g=e;ye(v.value,{instancePath:s+"/language/value",parentData:v,parentDataProperty:"val\
ue",rootData:k,dynamicAnchors:w})||(n=n===null?ye.errors:n.concat(ye.errors),e=n.length);var y=g===e}else var y=!0;if(y)
if(v.basis!==void 0){let g=v.basis,p=e;if(!(g==="given"||g==="detected"))return V.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:qe.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var y=p===e}else var y=!0}}}else return V.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=l===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let v=r.publishedAt,l=e;if(e===l)if(v&&typeof v==
"object"&&!Array.isArray(v)){let u;if(v.basis===void 0&&(u="basis"))return V.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+
u+"'"}],!1;{let h=e;for(let g in v)if(!(g==="value"||g==="basis"||g==="evidence")){return V.errors=[{instancePath:s+"/pu\
blishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(v.value!==void 0){let g=e;if(typeof v.value!="stri\
ng")return V.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=g===e}else var d=!0;if(d){if(v.basis!==void 0){let g=v.
basis,p=e;if(!(g==="given"||g==="inferred"||g==="unknown"))return V.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:qe.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var d=p===e}else var d=!0;if(d)if(v.evidence!==void 0){
let g=e;T(v.evidence,{instancePath:s+"/publishedAt/evidence",parentData:v,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||
(n=n===null?T.errors:n.concat(T.errors),e=n.length);var d=g===e}else var d=!0}}}}else return V.errors=[{instancePath:s+"\
/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=l===e}else var t=!0;if(t){if(r.sha256!==void 0){let v=r.sha256,l=e;if(e===l)if(typeof v=="string"){if(!Fe.test(
v))return V.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return V.errors=[{instancePath:s+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;
if(t){if(r.counts!==void 0){let v=r.counts,l=e;if(e===l)if(v&&typeof v=="object"&&!Array.isArray(v)){let u;if(v.characters===
void 0&&(u="characters")||v.sentences===void 0&&(u="sentences")||v.claims===void 0&&(u="claims"))return V.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:u},message:"must have req\
uired property '"+u+"'"}],!1;{let h=e;for(let g in v)if(!(g==="characters"||g==="sentences"||g==="claims")){return V.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(h===e){if(v.characters!==void 0){let g=v.
characters,p=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===p&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=p===e}else var i=!0;if(i){if(v.sentences!==void 0){let g=v.sentences,p=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=p===
e}else var i=!0;if(i)if(v.claims!==void 0){let g=v.claims,p=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return V.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===p&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return V.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=p===e}else var i=!0}}}}else return V.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=l===e}else var t=!0;
if(t)if(r.originId!==void 0){let v=e;if(typeof r.originId!="string")return V.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0}}}}}}}}}}else
return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return V.errors=n,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=z.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return z.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let a=e;for(let f in r)
if(!(f==="id"||f==="passages")){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}if(a===e){if(r.id!==void 0){
let f=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.passages!==void 0){let f=r.passages,
v=e;if(e===v)if(Array.isArray(f)){var y=!0;let m=f.length;for(let u=0;u<m;u++){let h=f[u],g=e;if(e===g)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let P;if(h.sourceId===void 0&&(P="sourceId")||h.start===void 0&&(P="start")||h.end===void 0&&
(P="end"))return z.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let A=e;for(let b in h)if(!(b==="s\
ourceId"||b==="start"||b==="end")){return z.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional \
properties"}],!1;break}if(A===e){if(h.sourceId!==void 0){let b=e;if(typeof h.sourceId!="string")return z.errors=[{instancePath:s+
"/passages/"+u+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=b===e}else var d=!0;if(d){if(h.start!==void 0){let b=h.start,c=e;if(!(typeof b==
"number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return z.errors=[{instancePath:s+"/passages/"+u+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&
typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return z.errors=[{instancePath:s+"/passages/"+u+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var d=c===e}else var d=!0;if(d)if(h.end!==void 0){let b=h.end,c=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&
isFinite(b)))return z.errors=[{instancePath:s+"/passages/"+u+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof b=="number"&&isFinite(b)&&
(b<0||isNaN(b)))return z.errors=[{instancePath:s+"/passages/"+u+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=c===e}else var d=!0}}}}else
return z.errors=[{instancePath:s+"/passages/"+u,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var y=g===e;if(!y)break}}else return z.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0}}}else
return z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return z.errors=n,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Te={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var Ee={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function ce(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ce.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(ce.errors=n,e===
0):(ce.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ee.enum},message:"must be equal \
to one of the allowed values"}],!1)}ce.evaluated={dynamicProps:!1,dynamicItems:!1};function U(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=U.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.kind===void 0&&(y="kind")||r.approximate===void 0&&(y="approximate"))return U.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="approximate")){return U.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(d===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return U.errors=[{instancePath:s+"/ki\
nd",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"must be equal to cons\
tant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,a=e;if(!(typeof i=="number"&&isFinite(i)))return U.
errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var t=a===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,a=e;if(!(typeof i=="number"&&isFinite(i)))return U.
errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be\
 number"}],!1;var t=a===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!="string")return U.errors=[{instancePath:s+
"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return U.errors=[{instancePath:s+"/of",schemaPath:"\
#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return U.errors=[{instancePath:s+"/approximate",schemaPath:"\
#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}else
return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return U.errors=n,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var fe={type:"object",additionalProperties:!1,
required:["kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{
enum:["minute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["a\
bsolute","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{
enum:["night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"\
string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spr\
ing","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{
enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},
Se=new RegExp("^\\d{2}:\\d{2}$","u");function $(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=$.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.precision===void 0&&(y="precision")||r.anchor===void 0&&
(y="anchor"))return $.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)if(!ke.call(fe.properties,i)){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(d===e){if(r.kind!==void 0){let i=e;if(r.kind!=="time")return $.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"time"},message:"must be equal to cons\
tant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=e;if(typeof r.start!="string")return $.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.end!="string")return $.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.precision!==void 0){let i=r.precision,a=e;if(!(i==="minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||
i==="month"||i==="season"||i==="year"||i==="decade"||i==="century"||i==="unknown"))return $.errors=[{instancePath:s+"/pr\
ecision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues:fe.properties.precision.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,a=e;
if(!(i==="absolute"||i==="publication"||i==="week"||i==="event"||i==="none"))return $.errors=[{instancePath:s+"/anchor",
schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{allowedValues:fe.properties.anchor.enum},message:"must be e\
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
rties/partOfDay/enum",keyword:"enum",params:{allowedValues:fe.properties.partOfDay.enum},message:"must be equal to one o\
f the allowed values"}],!1;var t=a===e}else var t=!0;if(t){if(r.clock!==void 0){let i=r.clock,a=e;if(e===a)if(typeof i==
"string"){if(!Se.test(i))return $.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/pattern",keyword:"patt\
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
enum",params:{allowedValues:fe.properties.season.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return $.errors=[{instancePath:s+"/yearOffset",schemaPath:"#/properties/yearOffset/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;var t=a===e}else var t=!0;if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!=
"string")return $.errors=[{instancePath:s+"/offset",schemaPath:"#/properties/offset/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!=
"boolean")return $.errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{
type:"boolean"},message:"must be boolean"}],!1;var t=i===e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,a=e;if(!(i===
"start"||i==="middle"||i==="end"))return $.errors=[{instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"\
enum",params:{allowedValues:fe.properties.part.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;if(typeof r.duration!="string")return $.errors=[{instancePath:s+"/\
duration",schemaPath:"#/properties/duration/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.relation,a=e;if(!(i==="before"||i==="after"||i==="since"||i==="unti\
l"||i==="during"||i==="at"))return $.errors=[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"\
enum",params:{allowedValues:fe.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===
e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return $.errors=n,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ae={
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{
type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","\
north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}};function Z(r,{
instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Z.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;
if(r.kind===void 0&&(d="kind")||r.name===void 0&&(d="name"))return Z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let i=e;for(let a in r)if(!(a===
"kind"||a==="id"||a==="name"||a==="within"||a==="direction"||a==="relation")){return Z.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional p\
roperties"}],!1;break}if(i===e){if(r.kind!==void 0){let a=e;if(r.kind!=="place")return Z.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"must be equal to constant"}],
!1;var t=a===e}else var t=!0;if(t){if(r.id!==void 0){let a=e;if(typeof r.id!="string")return Z.errors=[{instancePath:s+"\
/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else
var t=!0;if(t){if(r.name!==void 0){let a=e;if(typeof r.name!="string")return Z.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){
if(r.within!==void 0){let a=r.within,f=e;if(e===f)if(Array.isArray(a)){var y=!0;let l=a.length;for(let m=0;m<l;m++){let u=e;
if(typeof a[m]!="string")return Z.errors=[{instancePath:s+"/within/"+m,schemaPath:"#/properties/within/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=u===e;if(!y)break}}else return Z.errors=[{instancePath:s+
"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===
e}else var t=!0;if(t){if(r.direction!==void 0){let a=r.direction,f=e;if(!(a==="north"||a==="south"||a==="east"||a==="wes\
t"||a==="north-east"||a==="north-west"||a==="south-east"||a==="south-west"||a==="centre"))return Z.errors=[{instancePath:s+
"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ae.properties.direction.enum},
message:"must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0;if(t)if(r.relation!==void 0){let a=r.
relation,f=e;if(!(a==="in"||a==="near"||a==="from"||a==="to"||a==="between"||a==="off"))return Z.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ae.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=f===e}else var t=!0}}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Z.errors=n,e===0}Z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return ee.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return ee.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(d===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return ee.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return ee.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return ee.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ee.errors=n,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function re(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.name===void 0&&(y="name"))return re.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return re.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(d===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return re.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return re.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return re.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return re.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return re.
errors=n,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.kind===void 0&&(y="kind")||r.office===void 0&&(y="office"))return W.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return W.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(d===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return W.errors=[{instancePath:s+"/kind",
schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constant"}],
!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return W.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return W.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return W.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return W.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return W.errors=[{instancePath:s+"/numb\
er",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=a===e}else var t=!0}}}}}}else return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return W.errors=n,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let y;if(r.kind===void 0&&(y="kind")||r.text===void 0&&(y="text"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="kind"||i==="text")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return oe.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return oe.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return oe.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=
n,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:j,parentDataProperty:x,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.kind===void 0&&(y="kind"))return J.errors=[{
instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required propert\
y '"+y+"'"}],!1;{let d=r.kind;if(typeof d=="string")if(d==="quantity"){U(r,{instancePath:s,parentData:j,parentDataProperty:x,
rootData:k,dynamicAnchors:w})||(n=n===null?U.errors:n.concat(U.errors),e=n.length);var t=!0}else if(d==="time")$(r,{instancePath:s,
parentData:j,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(n=n===null?$.errors:n.concat($.errors),e=n.length),t!==
!0&&(t=!0);else if(d==="place")Z(r,{instancePath:s,parentData:j,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(n=n===
null?Z.errors:n.concat(Z.errors),e=n.length),t!==!0&&(t=!0);else if(d==="person")ee(r,{instancePath:s,parentData:j,parentDataProperty:x,
rootData:k,dynamicAnchors:w})||(n=n===null?ee.errors:n.concat(ee.errors),e=n.length),t!==!0&&(t=!0);else if(d==="organis\
ation")re(r,{instancePath:s,parentData:j,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(n=n===null?re.errors:n.concat(
re.errors),e=n.length),t!==!0&&(t=!0);else if(d==="office")W(r,{instancePath:s,parentData:j,parentDataProperty:x,rootData:k,
dynamicAnchors:w})||(n=n===null?W.errors:n.concat(W.errors),e=n.length),t!==!0&&(t=!0);else if(d==="text")oe(r,{instancePath:s,
parentData:j,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(n=n===null?oe.errors:n.concat(oe.errors),e=n.length),t!==
!0&&(t=!0);else return J.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"map\
ping",tag:"kind",tagValue:d},message:'value of tag "kind" must be in oneOf'}],!1;else return J.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:d},message:'tag "kind" must be string'}],
!1}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obj\
ect"}],!1;return J.errors=n,o.props=t,e===0}J.evaluated={dynamicProps:!0,dynamicItems:!1};function X(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=X.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.role===void 0&&
(y="role")||r.start===void 0&&(y="start")||r.end===void 0&&(y="end")||r.text===void 0&&(y="text"))return X.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;
{let d=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId")){return X.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(d===e){if(r.role!==void 0){let i=e;ce(r.role,{instancePath:s+"/role",
parentData:r,parentDataProperty:"role",rootData:k,dynamicAnchors:w})||(n=n===null?ce.errors:n.concat(ce.errors),e=n.length);
var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return X.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},
message:"must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return X.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var t=a===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return X.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return X.errors=[{instancePath:s+"/end",
schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return X.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.value!==void 0){let i=e;J(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:w})||
(n=n===null?J.errors:n.concat(J.errors),e=n.length);var t=i===e}else var t=!0;if(t)if(r.entityId!==void 0){let i=e;if(typeof r.
entityId!="string")return X.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}}}else return X.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=n,e===0}X.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Re={type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{
speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"integer",
minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect",
"document","hearsay"]}}};function L(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=L.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.speaker===void 0&&(d="speaker")||r.cue===void 0&&(d="cue")||r.mode===void 0&&(d=
"mode"))return L.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;{let i=e;for(let a in r)if(!(a==="speaker"||a==="cue"||a==="mode")){return L.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"\
must NOT have additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let a=r.speaker,f=e;if(e===f)if(a&&typeof a==
"object"&&!Array.isArray(a)){let v;if(a.text===void 0&&(v="text"))return L.errors=[{instancePath:s+"/speaker",schemaPath:"\
#/properties/speaker/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"\
'"}],!1;{let l=e;for(let m in a)if(!(m==="text"||m==="start"||m==="end"||m==="entityId")){return L.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(a.text!==void 0){let m=e;if(typeof a.text!="string")
return L.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(a.start!==void 0){let m=a.start,u=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return L.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof m=="n\
umber"&&isFinite(m)&&(m<0||isNaN(m)))return L.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=u===e}else
var t=!0;if(t){if(a.end!==void 0){let m=a.end,u=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return L.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===u&&typeof m=="number"&&isFinite(m)&&(m<0||isNaN(m)))return L.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=u===e}else var t=!0;if(t)if(a.entityId!==void 0){let m=e;if(typeof a.entityId!="string")
return L.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}else return L.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var y=f===
e}else var y=!0;if(y){if(r.cue!==void 0){let a=e;if(typeof r.cue!="string")return L.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=a===e}else var y=!0;if(y)
if(r.mode!==void 0){let a=r.mode,f=e;if(!(a==="direct"||a==="indirect"||a==="document"||a==="hearsay"))return L.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:Re.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var y=f===e}else var y=!0}}}}else return L.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return L.errors=n,e===0}L.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ce={enum:["affirmed","negated"]};function ge(r,{instancePath:s="",parentData:j,
parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ge.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r==="negated"?(ge.errors=n,e===0):(ge.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:Ce.enum},message:"must be equal to one of the allowed values"}],!1)}ge.evaluated=
{dynamicProps:!1,dynamicItems:!1};var Le={enum:["asserted","planned","possible","alleged","denied"]};function ve(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=ve.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(ve.errors=n,e===0):(ve.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Le.enum},message:"\
must be equal to one of the allowed values"}],!1)}ve.evaluated={dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=E.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.sourceId===void 0&&(f="sourceId")||r.evidence===void 0&&(f="evidence")||r.predicate===void 0&&(f="predicate")||
r.arguments===void 0&&(f="arguments")||r.attribution===void 0&&(f="attribution")||r.polarity===void 0&&(f="polarity")||r.
certainty===void 0&&(f="certainty")||r.topics===void 0&&(f="topics"))return E.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let v=e;for(let l in r)
if(!ke.call(Te.properties,l)){return E.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.id!==void 0){
let l=e;if(typeof r.id!="string")return E.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceId!==void 0){let l=e;if(typeof r.
sourceId!="string")return E.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.evidence!==void 0){let l=e;T(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(n=n===null?T.errors:
n.concat(T.errors),e=n.length);var t=l===e}else var t=!0;if(t){if(r.predicate!==void 0){let l=r.predicate,m=e;if(e===m)if(l&&
typeof l=="object"&&!Array.isArray(l)){let h;if(l.text===void 0&&(h="text")||l.start===void 0&&(h="start")||l.end===void 0&&
(h="end"))return E.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let g=e;for(let p in l)if(!(p==="concept"||
p==="text"||p==="start"||p==="end")){return E.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional prope\
rties"}],!1;break}if(g===e){if(l.concept!==void 0){let p=e;if(typeof l.concept!="string")return E.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var y=p===e}else var y=!0;if(y){if(l.text!==void 0){let p=e;if(typeof l.text!="string")return E.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var y=p===e}else var y=!0;if(y){if(l.start!==void 0){let p=l.start,P=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return E.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof p==
"number"&&isFinite(p)&&(p<0||isNaN(p)))return E.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=P===
e}else var y=!0;if(y)if(l.end!==void 0){let p=l.end,P=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return E.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return E.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var y=P===e}else var y=!0}}}}}else return E.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else
var t=!0;if(t){if(r.arguments!==void 0){let l=r.arguments,m=e;if(e===m)if(Array.isArray(l)){var d=!0;let h=l.length;for(let g=0;g<
h;g++){let p=e;X(l[g],{instancePath:s+"/arguments/"+g,parentData:l,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=
n===null?X.errors:n.concat(X.errors),e=n.length);var d=p===e;if(!d)break}}else return E.errors=[{instancePath:s+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0;if(t){if(r.attribution!==void 0){let l=r.attribution,m=e;if(e===m)if(Array.isArray(l)){var i=!0;let h=l.
length;for(let g=0;g<h;g++){let p=e;L(l[g],{instancePath:s+"/attribution/"+g,parentData:l,parentDataProperty:g,rootData:k,
dynamicAnchors:w})||(n=n===null?L.errors:n.concat(L.errors),e=n.length);var i=p===e;if(!i)break}}else return E.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.polarity!==void 0){let l=e;ge(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:k,dynamicAnchors:w})||(n=n===null?ge.errors:n.concat(ge.errors),
e=n.length);var t=l===e}else var t=!0;if(t){if(r.certainty!==void 0){let l=e;ve(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:k,dynamicAnchors:w})||(n=n===null?ve.errors:n.concat(ve.errors),e=n.
length);var t=l===e}else var t=!0;if(t){if(r.time!==void 0){let l=e;$(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:k,dynamicAnchors:w})||(n=n===null?$.errors:n.concat($.errors),e=n.length);var t=l===e}else var t=!0;if(t)
if(r.topics!==void 0){let l=r.topics,m=e;if(e===m)if(Array.isArray(l)){var a=!0;let h=l.length;for(let g=0;g<h;g++){let p=e;
if(typeof l[g]!="string")return E.errors=[{instancePath:s+"/topics/"+g,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var a=p===e;if(!a)break}}else return E.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return E.errors=n,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function S(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return S.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let a=e;for(let f in r)if(!(f==="id"||f==="kind"||f==="label"||f==="names")){return S.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have additional p\
roperties"}],!1;break}if(a===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else var t=!0;
if(t){if(r.kind!==void 0){let f=r.kind,v=e;if(!(f==="person"||f==="organisation"||f==="place"||f==="office"))return S.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:Me.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=v===e}else var t=!0;if(t){if(r.label!==void 0){let f=e;if(typeof r.
label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=f===e}else var t=!0;if(t)if(r.names!==void 0){let f=r.names,v=e;if(e===v)if(Array.
isArray(f)){var y=!0;let m=f.length;for(let u=0;u<m;u++){let h=f[u],g=e;if(e===g)if(h&&typeof h=="object"&&!Array.isArray(
h)){let P;if(h.sourceId===void 0&&(P="sourceId")||h.text===void 0&&(P="text")||h.start===void 0&&(P="start")||h.end===void 0&&
(P="end")||h.count===void 0&&(P="count"))return S.errors=[{instancePath:s+"/names/"+u,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;{let A=e;for(let b in h)
if(!(b==="sourceId"||b==="text"||b==="start"||b==="end"||b==="count")){return S.errors=[{instancePath:s+"/names/"+u,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"mus\
t NOT have additional properties"}],!1;break}if(A===e){if(h.sourceId!==void 0){let b=e;if(typeof h.sourceId!="string")return S.
errors=[{instancePath:s+"/names/"+u+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=b===e}else var d=!0;if(d){if(h.text!==void 0){let b=e;if(typeof h.
text!="string")return S.errors=[{instancePath:s+"/names/"+u+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=b===e}else var d=!0;if(d){if(h.start!==
void 0){let b=h.start,c=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return S.errors=[{instancePath:s+"/na\
mes/"+u+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===c&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return S.errors=[{instancePath:s+"/name\
s/"+u+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var d=c===e}else var d=!0;if(d){if(h.end!==void 0){let b=h.end,c=e;if(!(typeof b=="\
number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return S.errors=[{instancePath:s+"/names/"+u+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof b==
"number"&&isFinite(b)&&(b<0||isNaN(b)))return S.errors=[{instancePath:s+"/names/"+u+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=c===
e}else var d=!0;if(d)if(h.count!==void 0){let b=h.count,c=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return S.
errors=[{instancePath:s+"/names/"+u+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof b=="number"&&isFinite(b)&&(b<1||isNaN(b)))return S.
errors=[{instancePath:s+"/names/"+u+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var d=c===e}else var d=!0}}}}}}else return S.errors=[
{instancePath:s+"/names/"+u,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var y=g===e;if(!y)break}}else return S.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0}}}}}else return S.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.errors=
n,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ze={type:"object",additionalProperties:!1,required:["\
id","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confid\
ence"],properties:{id:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},Be={
enum:["single-source","agreement","difference","conflict"]};function he(r,{instancePath:s="",parentData:j,parentDataProperty:x,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=he.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="single-source"||r==="agreement"||r==="difference"||r==="conflict"?(he.errors=n,e===0):(he.errors=[
{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Be.enum},message:"must be equal to one of the a\
llowed values"}],!1)}he.evaluated={dynamicProps:!1,dynamicItems:!1};var Qe={enum:["headline","core","peripheral"]};function pe(r,{
instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=pe.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r==="core"||r==="peripheral"?(pe.
errors=n,e===0):(pe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Qe.enum},message:"m\
ust be equal to one of the allowed values"}],!1)}pe.evaluated={dynamicProps:!1,dynamicItems:!1};var Ze={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause"]};function de(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=de.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"?(de.errors=n,e===0):(de.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",
params:{allowedValues:Ze.enum},message:"must be equal to one of the allowed values"}],!1)}de.evaluated={dynamicProps:!1,
dynamicItems:!1};function te(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let d;if(r.slot===void 0&&(d="slot")||r.text===void 0&&(d="text")||r.claimIds===void 0&&(d=
"claimIds"))return te.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;{let i=e;for(let a in r)if(!(a==="slot"||a==="value"||a==="text"||a==="claimId\
s")){return te.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let a=e;de(r.slot,{instancePath:s+
"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:w})||(n=n===null?de.errors:n.concat(de.errors),
e=n.length);var t=a===e}else var t=!0;if(t){if(r.value!==void 0){let a=e;J(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:k,dynamicAnchors:w})||(n=n===null?J.errors:n.concat(J.errors),e=n.length);var t=a===
e}else var t=!0;if(t){if(r.text!==void 0){let a=e;if(typeof r.text!="string")return te.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)
if(r.claimIds!==void 0){let a=r.claimIds,f=e;if(e===f)if(Array.isArray(a)){var y=!0;let l=a.length;for(let m=0;m<l;m++){
let u=e;if(typeof a[m]!="string")return te.errors=[{instancePath:s+"/claimIds/"+m,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=u===e;if(!y)break}}else return te.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=f===e}else var t=!0}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return te.errors=n,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Ge={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","be\
cause","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{
type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$def\
s/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{
rule:{type:"string"},values:{type:"array",items:{type:"string"}}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{
type:"string"}}},He={enum:["undetermined","scope-mismatch","attributed-dispute","framing","detail","approximate","update",
"contradiction","complementary"]};function be(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=be.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="undetermined"||
r==="scope-mismatch"||r==="attributed-dispute"||r==="framing"||r==="detail"||r==="approximate"||r==="update"||r==="contr\
adiction"||r==="complementary"?(be.errors=n,e===0):(be.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{
allowedValues:He.enum},message:"must be equal to one of the allowed values"}],!1)}be.evaluated={dynamicProps:!1,dynamicItems:!1};
var Je={enum:["polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotati\
on","scope","lexical","world-knowledge"]};function Pe(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,
dynamicAnchors:w={}}={}){let n=null,e=0,o=Pe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=
void 0),r==="polarity"||r==="antonym"||r==="number"||r==="time"||r==="place"||r==="participant"||r==="role"||r==="identi\
ty"||r==="factuality"||r==="order"||r==="quotation"||r==="scope"||r==="lexical"||r==="world-knowledge"?(Pe.errors=n,e===
0):(Pe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"must be equal \
to one of the allowed values"}],!1)}Pe.evaluated={dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let d;if(r.text===void 0&&(d="text")||r.claimIds===void 0&&(d="claimIds"))return ie.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;
{let i=e;for(let a in r)if(!(a==="value"||a==="text"||a==="claimIds")){return ie.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:a},message:"must NOT have additional prop\
erties"}],!1;break}if(i===e){if(r.value!==void 0){let a=e;J(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:k,dynamicAnchors:w})||(n=n===null?J.errors:n.concat(J.errors),e=n.length);var t=a===e}else var t=!0;if(t){
if(r.text!==void 0){let a=e;if(typeof r.text!="string")return ie.errors=[{instancePath:s+"/text",schemaPath:"#/propertie\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let a=r.claimIds,f=e;if(e===f)if(Array.isArray(a)){var y=!0;let l=a.length;for(let m=0;m<l;m++){let u=e;if(typeof a[m]!=
"string")return ie.errors=[{instancePath:s+"/claimIds/"+m,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var y=u===e;if(!y)break}}else return ie.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else
var t=!0}}}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return ie.errors=n,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=C.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.id===void 0&&
(f="id")||r.slot===void 0&&(f="slot")||r.relation===void 0&&(f="relation")||r.causes===void 0&&(f="causes")||r.severity===
void 0&&(f="severity")||r.readings===void 0&&(f="readings")||r.rule===void 0&&(f="rule")||r.because===void 0&&(f="becaus\
e")||r.confidence===void 0&&(f="confidence"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let v=e;for(let l in r)if(!ke.call(Ge.properties,
l)){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},
message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return C.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=l===e}else var t=!0;if(t){if(r.slot!==void 0){let l=e;de(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:k,dynamicAnchors:w})||(n=n===null?de.errors:n.concat(de.errors),e=n.length);var t=l===e}else var t=!0;if(t){
if(r.relation!==void 0){let l=e;be(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:k,
dynamicAnchors:w})||(n=n===null?be.errors:n.concat(be.errors),e=n.length);var t=l===e}else var t=!0;if(t){if(r.causes!==
void 0){let l=r.causes,m=e;if(e===m)if(Array.isArray(l)){var y=!0;let h=l.length;for(let g=0;g<h;g++){let p=e;Pe(l[g],{instancePath:s+
"/causes/"+g,parentData:l,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=n===null?Pe.errors:n.concat(Pe.errors),
e=n.length);var y=p===e;if(!y)break}}else return C.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.severity!==void 0){
let l=e;pe(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||
(n=n===null?pe.errors:n.concat(pe.errors),e=n.length);var t=l===e}else var t=!0;if(t){if(r.readings!==void 0){let l=r.readings,
m=e;if(e===m)if(Array.isArray(l)){var d=!0;let h=l.length;for(let g=0;g<h;g++){let p=e;ie(l[g],{instancePath:s+"/reading\
s/"+g,parentData:l,parentDataProperty:g,rootData:k,dynamicAnchors:w})||(n=n===null?ie.errors:n.concat(ie.errors),e=n.length);
var d=p===e;if(!d)break}}else return C.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t){if(r.rule!==void 0){let l=e;if(typeof r.
rule!="string")return C.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.because!==void 0){let l=r.because,m=e;if(e===
m)if(l&&typeof l=="object"&&!Array.isArray(l)){let h;if(l.rule===void 0&&(h="rule")||l.values===void 0&&(h="values"))return C.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let g=e;for(let p in l)if(!(p==="rule"||p==="values")){return C.errors=
[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(g===e){if(l.rule!==void 0){let p=e;if(typeof l.
rule!="string")return C.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/rule/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var i=p===e}else var i=!0;if(i)if(l.values!==void 0){let p=l.
values,P=e;if(e===P)if(Array.isArray(p)){var a=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;if(typeof p[c]!="string")return C.
errors=[{instancePath:s+"/because/values/"+c,schemaPath:"#/properties/because/properties/values/items/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var a=_===e;if(!a)break}}else return C.errors=[{instancePath:s+"\
/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var i=P===e}else var i=!0}}}else return C.errors=[{instancePath:s+"/because",schemaPath:"#/propertie\
s/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.
confidence!==void 0){let l=r.confidence,m=e;if(e===m)if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l))return C.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},
message:"must be <= 1"}],!1;if(l<0||isNaN(l))return C.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/con\
fidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return C.errors=[{instancePath:s+
"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must be number"}],
!1;var t=m===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let l=e;if(typeof r.judgedBy!="string")return C.errors=[{instancePath:s+
"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=l===e}else var t=!0}}}}}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return C.errors=n,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{
instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=R.evaluated;if(o.
dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let v;
if(r.id===void 0&&(v="id")||r.label===void 0&&(v="label")||r.topics===void 0&&(v="topics")||r.claimIds===void 0&&(v="cla\
imIds")||r.sourceIds===void 0&&(v="sourceIds")||r.independentOrigins===void 0&&(v="independentOrigins")||r.verdict===void 0&&
(v="verdict")||r.severity===void 0&&(v="severity")||r.agreements===void 0&&(v="agreements")||r.differences===void 0&&(v=
"differences")||r.confidence===void 0&&(v="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let l=e;for(let m in r)if(!ke.call(
ze.properties,m)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let m=e;if(typeof r.
id!="string")return R.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.label!==void 0){let m=e;if(typeof r.label!="strin\
g")return R.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.topics!==void 0){let m=r.topics,u=e;if(e===u)if(Array.
isArray(m)){var y=!0;let g=m.length;for(let p=0;p<g;p++){let P=e;if(typeof m[p]!="string")return R.errors=[{instancePath:s+
"/topics/"+p,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var y=P===e;if(!y)break}}else return R.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.claimIds!==void 0){let m=r.
claimIds,u=e;if(e===u)if(Array.isArray(m)){var d=!0;let g=m.length;for(let p=0;p<g;p++){let P=e;if(typeof m[p]!="string")
return R.errors=[{instancePath:s+"/claimIds/"+p,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var d=P===e;if(!d)break}}else return R.errors=[{instancePath:s+"/claimIds",schemaPath:"\
#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;
if(t){if(r.sourceIds!==void 0){let m=r.sourceIds,u=e;if(e===u)if(Array.isArray(m)){var i=!0;let g=m.length;for(let p=0;p<
g;p++){let P=e;if(typeof m[p]!="string")return R.errors=[{instancePath:s+"/sourceIds/"+p,schemaPath:"#/properties/source\
Ids/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=P===e;if(!i)break}}else return R.
errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.independentOrigins!==void 0){let m=r.independentOrigins,u=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return R.errors=[{instancePath:s+"/independentOrigins",schemaPath:"#/propertie\
s/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===u&&typeof m=="nu\
mber"&&isFinite(m)&&(m<1||isNaN(m)))return R.errors=[{instancePath:s+"/independentOrigins",schemaPath:"#/properties/inde\
pendentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=u===e}else var t=!0;
if(t){if(r.verdict!==void 0){let m=e;he(r.verdict,{instancePath:s+"/verdict",parentData:r,parentDataProperty:"verdict",rootData:k,
dynamicAnchors:w})||(n=n===null?he.errors:n.concat(he.errors),e=n.length);var t=m===e}else var t=!0;if(t){if(r.severity!==
void 0){let m=e;pe(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||
(n=n===null?pe.errors:n.concat(pe.errors),e=n.length);var t=m===e}else var t=!0;if(t){if(r.agreements!==void 0){let m=r.
agreements,u=e;if(e===u)if(Array.isArray(m)){var a=!0;let g=m.length;for(let p=0;p<g;p++){let P=e;te(m[p],{instancePath:s+
"/agreements/"+p,parentData:m,parentDataProperty:p,rootData:k,dynamicAnchors:w})||(n=n===null?te.errors:n.concat(te.errors),
e=n.length);var a=P===e;if(!a)break}}else return R.errors=[{instancePath:s+"/agreements",schemaPath:"#/properties/agreem\
ents/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.differences!==
void 0){let m=r.differences,u=e;if(e===u)if(Array.isArray(m)){var f=!0;let g=m.length;for(let p=0;p<g;p++){let P=e;C(m[p],
{instancePath:s+"/differences/"+p,parentData:m,parentDataProperty:p,rootData:k,dynamicAnchors:w})||(n=n===null?C.errors:
n.concat(C.errors),e=n.length);var f=P===e;if(!f)break}}else return R.errors=[{instancePath:s+"/differences",schemaPath:"\
#/properties/differences/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;
if(t)if(r.confidence!==void 0){let m=r.confidence,u=e;if(e===u)if(typeof m=="number"&&isFinite(m)){if(m>1||isNaN(m))return R.
errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/p\
roperties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}else return R.
errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=u===e}else var t=!0}}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return R.errors=n,e===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Ke={type:"object",additionalProperties:!1,required:["id","wordings","diffs"],properties:{id:{type:"\
string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId",
"start","end","text"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},
text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"array",items:{
type:"object",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},text:{type:"\
string"}}}}}}}}};function O(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){
let n=null,e=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.wordings===void 0&&(l="wordings")||r.diffs===void 0&&(l=
"diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"\
must have required property '"+l+"'"}],!1;{let m=e;for(let u in r)if(!(u==="id"||u==="speaker"||u==="wordings"||u==="dif\
fs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return O.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=u===e}else var t=!0;if(t){if(r.speaker!==void 0){let u=e;if(typeof r.speaker!="string")return O.errors=
[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=u===e}else var t=!0;if(t){if(r.wordings!==void 0){let u=r.wordings,h=e;if(e===h)if(Array.isArray(u)){
var y=!0;let p=u.length;for(let P=0;P<p;P++){let A=u[P],b=e;if(e===b)if(A&&typeof A=="object"&&!Array.isArray(A)){let _;
if(A.sourceId===void 0&&(_="sourceId")||A.start===void 0&&(_="start")||A.end===void 0&&(_="end")||A.text===void 0&&(_="t\
ext"))return O.errors=[{instancePath:s+"/wordings/"+P,schemaPath:"#/properties/wordings/items/required",keyword:"require\
d",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let me=e;for(let I in A)if(!(I==="sour\
ceId"||I==="start"||I==="end"||I==="text"||I==="speaker")){return O.errors=[{instancePath:s+"/wordings/"+P,schemaPath:"#\
/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"m\
ust NOT have additional properties"}],!1;break}if(me===e){if(A.sourceId!==void 0){let I=e;if(typeof A.sourceId!="string")
return O.errors=[{instancePath:s+"/wordings/"+P+"/sourceId",schemaPath:"#/properties/wordings/items/properties/sourceId/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=I===e}else var d=!0;if(d){if(A.start!==void 0){
let I=A.start,D=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+
P+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===D&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/word\
ings/"+P+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var d=D===e}else var d=!0;if(d){if(A.end!==void 0){let I=A.end,D=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/wordings/"+P+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var d=D===
e}else var d=!0;if(d){if(A.text!==void 0){let I=e;if(typeof A.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+P+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=I===e}else var d=!0;if(d)if(A.speaker!==void 0){let I=e;if(typeof A.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+P+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var d=I===e}else var d=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+P,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var y=b===e;if(!y)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t)if(r.diffs!==void 0){
let u=r.diffs,h=e;if(e===h)if(Array.isArray(u)){var i=!0;let p=u.length;for(let P=0;P<p;P++){let A=u[P],b=e;if(e===b)if(A&&
typeof A=="object"&&!Array.isArray(A)){let _;if(A.from===void 0&&(_="from")||A.to===void 0&&(_="to")||A.edits===void 0&&
(_="edits"))return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{let me=e;for(let I in A)if(!(I==="from"||
I==="to"||I==="edits")){return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional properties"}],!1;
break}if(me===e){if(A.from!==void 0){let I=A.from,D=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.
errors=[{instancePath:s+"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=
[{instancePath:s+"/diffs/"+P+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else var a=!0;if(a){if(A.to!==void 0){let I=A.to,D=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return O.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return O.errors=[{instancePath:s+"/diffs/"+P+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var a=D===e}else
var a=!0;if(a)if(A.edits!==void 0){let I=A.edits,D=e;if(e===D)if(Array.isArray(I)){var f=!0;let q=I.length;for(let F=0;F<
q;F++){let se=I[F],ae=e;if(e===ae)if(se&&typeof se=="object"&&!Array.isArray(se)){let le;if(se.op===void 0&&(le="op")||se.
text===void 0&&(le="text"))return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+F,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:le},message:"must have required property '"+
le+"'"}],!1;{let Ne=e;for(let ue in se)if(!(ue==="op"||ue==="text")){return O.errors=[{instancePath:s+"/diffs/"+P+"/edit\
s/"+F,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ue},message:"must NOT have additional properties"}],!1;break}if(Ne===e){if(se.op!==void 0){let ue=se.
op,$e=e;if(!(ue==="equal"||ue==="delete"||ue==="insert"))return O.errors=[{instancePath:s+"/diffs/"+P+"/edits/"+F+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:Ke.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var v=$e===e}else var v=!0;if(v)if(se.text!==void 0){let ue=e;if(typeof se.text!="string")return O.errors=[{instancePath:s+
"/diffs/"+P+"/edits/"+F+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var v=ue===e}else var v=!0}}}else return O.errors=[{instancePath:s+
"/diffs/"+P+"/edits/"+F,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var f=ae===e;if(!f)break}}else return O.errors=[{instancePath:s+"/diffs/"+P+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var a=D===e}else var a=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+P,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=b===e;if(!i)break}}else return O.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=h===e}else var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return O.errors=n,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=Q.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let a;if(r.entityId===void 0&&(a="entityId")||r.names===void 0&&(a="names"))return Q.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a},message:"must have required property '"+a+"'"}],!1;{let f=e;for(let v in r)
if(!(v==="entityId"||v==="names")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.entityId!==
void 0){let v=e;if(typeof r.entityId!="string")return Q.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=v===e}else var t=!0;if(t)if(r.names!==
void 0){let v=r.names,l=e;if(e===l)if(Array.isArray(v)){var y=!0;let u=v.length;for(let h=0;h<u;h++){let g=v[h],p=e;if(e===
p)if(g&&typeof g=="object"&&!Array.isArray(g)){let A;if(g.sourceId===void 0&&(A="sourceId")||g.texts===void 0&&(A="texts"))
return Q.errors=[{instancePath:s+"/names/"+h,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:A},
message:"must have required property '"+A+"'"}],!1;{let b=e;for(let c in g)if(!(c==="sourceId"||c==="texts")){return Q.errors=
[{instancePath:s+"/names/"+h,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(b===e){if(g.sourceId!==void 0){let c=e;
if(typeof g.sourceId!="string")return Q.errors=[{instancePath:s+"/names/"+h+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=c===e}else var d=!0;
if(d)if(g.texts!==void 0){let c=g.texts,_=e;if(e===_)if(Array.isArray(c)){var i=!0;let I=c.length;for(let D=0;D<I;D++){let K=e;
if(typeof c[D]!="string")return Q.errors=[{instancePath:s+"/names/"+h+"/texts/"+D,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=K===e;if(!i)break}}else
return Q.errors=[{instancePath:s+"/names/"+h+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var d=_===e}else var d=!0}}}else return Q.errors=[{instancePath:s+
"/names/"+h,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var y=p===e;if(!y)break}}else return Q.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0}}}else return Q.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=n,e===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function N(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=N.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.matrix===void 0&&(h="matrix")||r.pairs===void 0&&(h="pairs")||r.bySource===void 0&&(h="bySource"))return N.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have require\
d property '"+h+"'"}],!1;{let g=e;for(let p in r)if(!(p==="matrix"||p==="pairs"||p==="bySource")){return N.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(g===e){if(r.matrix!==void 0){let p=r.matrix,P=e;if(e===P)if(Array.isArray(p)){var t=!0;
let A=p.length;for(let b=0;b<A;b++){let c=p[b],_=e;if(e===_)if(c&&typeof c=="object"&&!Array.isArray(c)){let I;if(c.groupId===
void 0&&(I="groupId")||c.sourceIds===void 0&&(I="sourceIds"))return N.errors=[{instancePath:s+"/matrix/"+b,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:I},message:"must have required property '"+
I+"'"}],!1;{let D=e;for(let K in c)if(!(K==="groupId"||K==="sourceIds")){return N.errors=[{instancePath:s+"/matrix/"+b,schemaPath:"\
#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:K},message:"mu\
st NOT have additional properties"}],!1;break}if(D===e){if(c.groupId!==void 0){let K=e;if(typeof c.groupId!="string")return N.
errors=[{instancePath:s+"/matrix/"+b+"/groupId",schemaPath:"#/properties/matrix/items/properties/groupId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var y=K===e}else var y=!0;if(y)if(c.sourceIds!==void 0){let K=c.
sourceIds,q=e;if(e===q)if(Array.isArray(K)){var d=!0;let se=K.length;for(let ae=0;ae<se;ae++){let ne=e;if(typeof K[ae]!=
"string")return N.errors=[{instancePath:s+"/matrix/"+b+"/sourceIds/"+ae,schemaPath:"#/properties/matrix/items/properties\
/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var d=ne===e;if(!d)break}}else
return N.errors=[{instancePath:s+"/matrix/"+b+"/sourceIds",schemaPath:"#/properties/matrix/items/properties/sourceIds/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var y=q===e}else var y=!0}}}else return N.errors=[
{instancePath:s+"/matrix/"+b,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=_===e;if(!t)break}}else return N.errors=[{instancePath:s+"/matrix",schemaPath:"#/properties/m\
atrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=P===e}else var i=!0;if(i){if(r.pairs!==
void 0){let p=r.pairs,P=e;if(e===P)if(Array.isArray(p)){var a=!0;let b=p.length;for(let c=0;c<b;c++){let _=p[c],me=e;if(e===
me)if(_&&typeof _=="object"&&!Array.isArray(_)){let D;if(_.a===void 0&&(D="a")||_.b===void 0&&(D="b")||_.shared===void 0&&
(D="shared")||_.agreeing===void 0&&(D="agreeing")||_.differing===void 0&&(D="differing")||_.conflicting===void 0&&(D="co\
nflicting"))return N.errors=[{instancePath:s+"/pairs/"+c,schemaPath:"#/properties/pairs/items/required",keyword:"require\
d",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let K=e;for(let q in _)if(!(q==="a"||q===
"b"||q==="shared"||q==="agreeing"||q==="differing"||q==="conflicting")){return N.errors=[{instancePath:s+"/pairs/"+c,schemaPath:"\
#/properties/pairs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"mus\
t NOT have additional properties"}],!1;break}if(K===e){if(_.a!==void 0){let q=e;if(typeof _.a!="string")return N.errors=
[{instancePath:s+"/pairs/"+c+"/a",schemaPath:"#/properties/pairs/items/properties/a/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var f=q===e}else var f=!0;if(f){if(_.b!==void 0){let q=e;if(typeof _.b!="string")return N.
errors=[{instancePath:s+"/pairs/"+c+"/b",schemaPath:"#/properties/pairs/items/properties/b/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=q===e}else var f=!0;if(f){if(_.shared!==void 0){let q=_.shared,F=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:s+"/pairs/"+c+"/shared",schemaPath:"#/propertie\
s/pairs/items/properties/shared/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q==
"number"&&isFinite(q)&&(q<0||isNaN(q)))return N.errors=[{instancePath:s+"/pairs/"+c+"/shared",schemaPath:"#/properties/p\
airs/items/properties/shared/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=F===
e}else var f=!0;if(f){if(_.agreeing!==void 0){let q=_.agreeing,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return N.errors=[{instancePath:s+"/pairs/"+c+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/ty\
pe",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<
0||isNaN(q)))return N.errors=[{instancePath:s+"/pairs/"+c+"/agreeing",schemaPath:"#/properties/pairs/items/properties/ag\
reeing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=F===e}else var f=!0;
if(f){if(_.differing!==void 0){let q=_.differing,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=
[{instancePath:s+"/pairs/"+c+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return N.
errors=[{instancePath:s+"/pairs/"+c+"/differing",schemaPath:"#/properties/pairs/items/properties/differing/minimum",keyword:"\
minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=F===e}else var f=!0;if(f)if(_.conflicting!==
void 0){let q=_.conflicting,F=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return N.errors=[{instancePath:s+
"/pairs/"+c+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===F&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return N.errors=[{instancePath:s+
"/pairs/"+c+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflicting/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=F===e}else var f=!0}}}}}}}else return N.errors=[{instancePath:s+
"/pairs/"+c,schemaPath:"#/properties/pairs/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var a=me===e;if(!a)break}}else return N.errors=[{instancePath:s+"/pairs",schemaPath:"#/properties/pairs/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var i=P===e}else var i=!0;if(i)if(r.bySource!==void 0){let p=r.
bySource,P=e;if(e===P)if(Array.isArray(p)){var v=!0;let b=p.length;for(let c=0;c<b;c++){let _=p[c],me=e;if(e===me)if(_&&
typeof _=="object"&&!Array.isArray(_)){let D;if(_.sourceId===void 0&&(D="sourceId")||_.only===void 0&&(D="only")||_.leavesOut===
void 0&&(D="leavesOut"))return N.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"#/properties/bySource/items/required",
keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],!1;{let K=e;for(let q in _)
if(!(q==="sourceId"||q==="only"||q==="leavesOut")){return N.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"#/propert\
ies/bySource/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:q},message:"must NOT \
have additional properties"}],!1;break}if(K===e){if(_.sourceId!==void 0){let q=e;if(typeof _.sourceId!="string")return N.
errors=[{instancePath:s+"/bySource/"+c+"/sourceId",schemaPath:"#/properties/bySource/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var l=q===e}else var l=!0;if(l){if(_.only!==void 0){let q=_.only,
F=e;if(e===F)if(Array.isArray(q)){var m=!0;let ae=q.length;for(let ne=0;ne<ae;ne++){let le=e;if(typeof q[ne]!="string")return N.
errors=[{instancePath:s+"/bySource/"+c+"/only/"+ne,schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var m=le===e;if(!m)break}}else return N.errors=[{instancePath:s+
"/bySource/"+c+"/only",schemaPath:"#/properties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var l=F===e}else var l=!0;if(l)if(_.leavesOut!==void 0){let q=_.leavesOut,F=e;if(e===F)if(Array.
isArray(q)){var u=!0;let ae=q.length;for(let ne=0;ne<ae;ne++){let le=e;if(typeof q[ne]!="string")return N.errors=[{instancePath:s+
"/bySource/"+c+"/leavesOut/"+ne,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var u=le===e;if(!u)break}}else return N.errors=[{instancePath:s+"/b\
ySource/"+c+"/leavesOut",schemaPath:"#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var l=F===e}else var l=!0}}}}else return N.errors=[{instancePath:s+"/bySource/"+c,schemaPath:"\
#/properties/bySource/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var v=me===e;if(!v)
break}}else return N.errors=[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var i=P===e}else var i=!0}}}}else return N.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return N.errors=n,e===0}N.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.label===void 0&&(i="label")||r.groupIds===void 0&&(i="groupIds"))return G.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let a=e;for(let f in r)if(!(f==="id"||f==="label"||f==="groupIds")){return G.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(a===e){if(r.id!==void 0){let f=e;if(typeof r.id!="string")return G.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=f===e}else
var t=!0;if(t){if(r.label!==void 0){let f=r.label,v=e;if(e===v)if(f&&typeof f=="object"&&!Array.isArray(f)){let m=e;for(let u in f)
if(!(u==="ar"||u==="en")){return G.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}if(m===
e){if(f.ar!==void 0){let u=e;if(typeof f.ar!="string")return G.errors=[{instancePath:s+"/label/ar",schemaPath:"#/propert\
ies/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=u===e}else var y=!0;
if(y)if(f.en!==void 0){let u=e;if(typeof f.en!="string")return G.errors=[{instancePath:s+"/label/en",schemaPath:"#/prope\
rties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=u===e}else var y=!0}}else
return G.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=v===e}else var t=!0;if(t)if(r.groupIds!==void 0){let f=r.groupIds,v=e;if(e===v)if(Array.isArray(
f)){var d=!0;let m=f.length;for(let u=0;u<m;u++){let h=e;if(typeof f[u]!="string")return G.errors=[{instancePath:s+"/gro\
upIds/"+u,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var d=h===e;if(!d)break}}else return G.errors=[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=v===e}else var t=!0}}}}else return G.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return G.errors=n,e===0}G.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function H(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=H.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let y;if(r.code===void 0&&(y="code")||r.message===void 0&&(y="message"))return H.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let d=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return H.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(d===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return H.errors=[{instancePath:s+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return H.errors=[{instancePath:s+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return H.errors=[{instancePath:s+"/\
sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return H.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return H.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,a=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return H.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===a&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return H.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=a===e}else
var t=!0}}}}}}else return H.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return H.errors=n,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function B(r,{instancePath:s="",
parentData:j,parentDataProperty:x,rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=B.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let h;if(r.schemaVersion===
void 0&&(h="schemaVersion")||r.engine===void 0&&(h="engine")||r.sources===void 0&&(h="sources")||r.origins===void 0&&(h=
"origins")||r.claims===void 0&&(h="claims")||r.entities===void 0&&(h="entities")||r.groups===void 0&&(h="groups")||r.quotations===
void 0&&(h="quotations")||r.naming===void 0&&(h="naming")||r.coverage===void 0&&(h="coverage")||r.topics===void 0&&(h="t\
opics")||r.diagnostics===void 0&&(h="diagnostics"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let g=e;for(let p in r)if(!ke.call(
Oe.properties,p)){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.schemaVersion!==void 0){let p=e;
if(r.schemaVersion!=="1")return B.errors=[{instancePath:s+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",
keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],!1;var t=p===e}else var t=!0;if(t){if(r.
engine!==void 0){let p=e;Y(r.engine,{instancePath:s+"/engine",parentData:r,parentDataProperty:"engine",rootData:k,dynamicAnchors:w})||
(n=n===null?Y.errors:n.concat(Y.errors),e=n.length);var t=p===e}else var t=!0;if(t){if(r.sources!==void 0){let p=r.sources,
P=e;if(e===P)if(Array.isArray(p)){var y=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;V(p[c],{instancePath:s+"/sources/"+
c,parentData:p,parentDataProperty:c,rootData:k,dynamicAnchors:w})||(n=n===null?V.errors:n.concat(V.errors),e=n.length);var y=_===
e;if(!y)break}}else return B.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.origins!==void 0){let p=r.origins,P=e;if(e===
P)if(Array.isArray(p)){var d=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;z(p[c],{instancePath:s+"/origins/"+c,parentData:p,
parentDataProperty:c,rootData:k,dynamicAnchors:w})||(n=n===null?z.errors:n.concat(z.errors),e=n.length);var d=_===e;if(!d)
break}}else return B.errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.claims!==void 0){let p=r.claims,P=e;if(e===P)if(Array.
isArray(p)){var i=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;E(p[c],{instancePath:s+"/claims/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?E.errors:n.concat(E.errors),e=n.length);var i=_===e;if(!i)break}}else return B.
errors=[{instancePath:s+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.entities!==void 0){let p=r.entities,P=e;if(e===P)if(Array.isArray(
p)){var a=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;S(p[c],{instancePath:s+"/entities/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?S.errors:n.concat(S.errors),e=n.length);var a=_===e;if(!a)break}}else return B.
errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.groups!==void 0){let p=r.groups,P=e;if(e===P)if(Array.isArray(p)){
var f=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;R(p[c],{instancePath:s+"/groups/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?R.errors:n.concat(R.errors),e=n.length);var f=_===e;if(!f)break}}else return B.
errors=[{instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.quotations!==void 0){let p=r.quotations,P=e;if(e===P)if(Array.isArray(
p)){var v=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;O(p[c],{instancePath:s+"/quotations/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?O.errors:n.concat(O.errors),e=n.length);var v=_===e;if(!v)break}}else return B.
errors=[{instancePath:s+"/quotations",schemaPath:"#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.naming!==void 0){let p=r.naming,P=e;if(e===P)if(Array.isArray(p)){
var l=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;Q(p[c],{instancePath:s+"/naming/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?Q.errors:n.concat(Q.errors),e=n.length);var l=_===e;if(!l)break}}else return B.
errors=[{instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=P===e}else var t=!0;if(t){if(r.coverage!==void 0){let p=e;N(r.coverage,{instancePath:s+"/coverag\
e",parentData:r,parentDataProperty:"coverage",rootData:k,dynamicAnchors:w})||(n=n===null?N.errors:n.concat(N.errors),e=n.
length);var t=p===e}else var t=!0;if(t){if(r.topics!==void 0){let p=r.topics,P=e;if(e===P)if(Array.isArray(p)){var m=!0;
let b=p.length;for(let c=0;c<b;c++){let _=e;G(p[c],{instancePath:s+"/topics/"+c,parentData:p,parentDataProperty:c,rootData:k,
dynamicAnchors:w})||(n=n===null?G.errors:n.concat(G.errors),e=n.length);var m=_===e;if(!m)break}}else return B.errors=[{
instancePath:s+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=P===e}else var t=!0;if(t)if(r.diagnostics!==void 0){let p=r.diagnostics,P=e;if(e===P)if(Array.isArray(p)){
var u=!0;let b=p.length;for(let c=0;c<b;c++){let _=e;H(p[c],{instancePath:s+"/diagnostics/"+c,parentData:p,parentDataProperty:c,
rootData:k,dynamicAnchors:w})||(n=n===null?H.errors:n.concat(H.errors),e=n.length);var u=_===e;if(!u)break}}else return B.
errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=P===e}else var t=!0}}}}}}}}}}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return B.errors=n,e===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var rr=we;var Ue={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},Ie=je().default,We=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\
\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$","u");function M(r,{instancePath:s="",parentData:j,parentDataProperty:x,rootData:k=r,
dynamicAnchors:w={}}={}){let n=null,e=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.id===void 0&&(y="id")||r.text===void 0&&(y="text"))return M.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have require\
d property '"+y+"'"}],!1;{let d=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="published\
At"||i==="url"||i==="language")){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(d===e){if(r.id!==
void 0){let i=r.id,a=e;if(e===a)if(typeof i=="string"){if(Ie(i)>200)return M.errors=[{instancePath:s+"/id",schemaPath:"#\
/properties/id/maxLength",keyword:"maxLength",params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Ie(
i)<1)return M.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},
message:"must NOT have fewer than 1 characters"}],!1}else return M.errors=[{instancePath:s+"/id",schemaPath:"#/propertie\
s/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.text!==
void 0){let i=r.text,a=e;if(e===a)if(typeof i=="string"){if(Ie(i)<1)return M.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else
return M.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.title!==void 0){let i=e;if(typeof r.title!="string")return M.errors=
[{instancePath:s+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var t=i===e}else var t=!0;if(t){if(r.publisher!==void 0){let i=e;if(typeof r.publisher!="string")return M.errors=
[{instancePath:s+"/publisher",schemaPath:"#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"mu\
st be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,a=e;if(e===a)if(typeof i==
"string"){if(!We.test(i))return M.errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"\
pattern",params:{pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'m\
ust match pattern "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return M.
errors=[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=a===e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return M.
errors=[{instancePath:s+"/url",schemaPath:"#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be\
 string"}],!1;var t=i===e}else var t=!0;if(t)if(r.language!==void 0){let i=r.language,a=e;if(!(i==="ar"||i==="en"))return M.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/enum",keyword:"enum",params:{allowedValues:Ue.properties.
language.enum},message:"must be equal to one of the allowed values"}],!1;var t=a===e}else var t=!0}}}}}}}}else return M.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.
errors=n,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(r,{instancePath:s="",parentData:j,parentDataProperty:x,
rootData:k=r,dynamicAnchors:w={}}={}){let n=null,e=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let y=r.length;for(let d=0;d<y;d++){let i=e;M(r[d],{instancePath:s+
"/"+d,parentData:r,parentDataProperty:d,rootData:k,dynamicAnchors:w})||(n=n===null?M.errors:n.concat(M.errors),e=n.length);
var t=i===e;if(!t)break}}else return we.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;return we.errors=n,e===0}we.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{er as validateReport,rr as validateSources};
