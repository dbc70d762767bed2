// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var Qe=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Re=Qe(Se=>{"use strict";Object.defineProperty(Se,"__esModule",{value:!0});function Me(r){let s=r.length,N=0,x=0,P;for(;x<
s;)N++,P=r.charCodeAt(x++),P>=55296&&P<=56319&&x<s&&(P=r.charCodeAt(x),(P&64512)===56320&&x++);return N}Se.default=Me;Me.
code='require("ajv/dist/runtime/ucs2length").default'});var br=H,Ze={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0}}};function H(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,
e=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f=e;for(let p in r)if(!(p==="batchSize"||p==="concurrency"||p==="timeoutMs"||p==="retries"||p==="maxPair\
s")){return H.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(r.batchSize!==void 0){let p=r.batchSize,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSi\
ze/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p)))return H.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minim\
um",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){
let p=r.concurrency,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/conc\
urrency",schemaPath:"#/properties/concurrency/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;
if(e===i&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return H.errors=[{instancePath:s+"/concurrency",schemaPath:"#\
/properties/concurrency/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===
e}else var t=!0;if(t){if(r.timeoutMs!==void 0){let p=r.timeoutMs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return H.errors=
[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},
message:"must be <= 2147483647"}],!1;if(p<1||isNaN(p))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/proper\
ties/timeoutMs/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;
if(t){if(r.retries!==void 0){let p=r.retries,i=e;if(!(p===0||p===1))return H.errors=[{instancePath:s+"/retries",schemaPath:"\
#/properties/retries/enum",keyword:"enum",params:{allowedValues:Ze.properties.retries.enum},message:"must be equal to on\
e of the allowed values"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxPairs!==void 0){let p=r.maxPairs,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&
(p<0||isNaN(p)))return H.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",
params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Pr=K,Ke={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function K(r,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=K.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.verdicts===void 0&&(p="verdicts"))return K.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return K.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let g=n.length;for(let m=0;m<
g;m++){let u=n[m],c=e;if(e===c)if(u&&typeof u=="object"&&!Array.isArray(u)){let d;if(u.pair===void 0&&(d="pair")||u.relation===
void 0&&(d="relation")||u.confidence===void 0&&(d="confidence")||u.because===void 0&&(d="because"))return K.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:d},message:"\
must have required property '"+d+"'"}],!1;{let v=e;for(let l in u)if(!(l==="pair"||l==="relation"||l==="confidence"||l===
"because")){return K.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(v===
e){if(u.pair!==void 0){let l=u.pair,_=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return K.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===_&&typeof l=="number"&&isFinite(l)&&(l<0||isNaN(l)))return K.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=_===e}else var f=!0;if(f){if(u.relation!==void 0){let l=u.relation,_=e;if(!(l===
"undetermined"||l==="scope-mismatch"||l==="attributed-dispute"||l==="framing"||l==="detail"||l==="approximate"||l==="upd\
ate"||l==="contradiction"||l==="complementary"||l==="unrelated"))return K.errors=[{instancePath:s+"/verdicts/"+m+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:Ke.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var f=_===e}else var f=!0;
if(f){if(u.confidence!==void 0){let l=u.confidence,_=e;if(e===_)if(typeof l=="number"&&isFinite(l)){if(l>1||isNaN(l))return K.
errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(l<0||isNaN(l))return K.errors=[{instancePath:s+
"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return K.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var f=_===e}else var f=!0;if(f)if(u.because!==void 0){let l=e;if(typeof u.because!="string")return K.errors=
[{instancePath:s+"/verdicts/"+m+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var f=l===e}else var f=!0}}}}}else return K.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=c===e;if(!t)break}}else return K.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return K.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return K.errors=a,e===0}K.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var kr=Oe;var Pe=Re().default,Ge={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","des\
tination","time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function ke(r,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ke.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r===
"partner"||r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="du\
ration"||r==="quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="to\
pic"?(ke.errors=a,e===0):(ke.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ge.enum},message:"\
must be equal to one of the allowed values"}],!1)}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function S(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=S.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
3)return S.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must N\
OT have fewer than 3 properties"}],!1;{let y;if(r.id===void 0&&(y="id")||r.label===void 0&&(y="label"))return S.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:y},message:"must have required proper\
ty '"+y+"'"}],!1;{let g=e;for(let m in r)if(!(m==="id"||m==="label"||m==="concepts"||m==="roles"||m==="terms")){return S.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let m=r.id,u=e;if(e===u)if(typeof m==
"string"){if(Pe(m)>200)return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Pe(m)<1)return S.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return S.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.label!==void 0){let m=r.label,u=e;if(e===u)if(m&&
typeof m=="object"&&!Array.isArray(m)){let h=e;for(let d in m)if(!(d==="ar"||d==="en")){return S.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(m.ar!==void 0){let d=e;if(typeof m.ar!="string")return S.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=d===e}else var f=!0;if(f)if(m.en!==void 0){let d=e;if(typeof m.en!="string")return S.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=d===e}else var f=!0}}else return S.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else var t=!0;if(t){
if(r.concepts!==void 0){let m=r.concepts,u=e;if(e===u)if(Array.isArray(m)){var p=!0;let h=m.length;for(let d=0;d<h;d++){
let v=e;if(typeof m[d]!="string")return S.errors=[{instancePath:s+"/concepts/"+d,schemaPath:"#/properties/concepts/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=v===e;if(!p)break}}else return S.errors=
[{instancePath:s+"/concepts",schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.roles!==void 0){let m=r.roles,u=e;if(e===u)if(Array.isArray(m)){var i=!0;
let h=m.length;for(let d=0;d<h;d++){let v=e;ke(m[d],{instancePath:s+"/roles/"+d,parentData:m,parentDataProperty:d,rootData:P,
dynamicAnchors:w})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var i=v===e;if(!i)break}}else return S.errors=
[{instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=u===e}else var t=!0;if(t)if(r.terms!==void 0){let m=r.terms,u=e;if(e===u)if(Array.isArray(m)){var n=!0;let h=m.
length;for(let d=0;d<h;d++){let v=e;if(typeof m[d]!="string")return S.errors=[{instancePath:s+"/terms/"+d,schemaPath:"#/\
properties/terms/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=v===e;if(!n)break}}else
return S.errors=[{instancePath:s+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=u===e}else var t=!0}}}}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return S.errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function we(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=we.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let f=r.length;for(let p=0;p<f;p++){let i=e;S(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:P,dynamicAnchors:w})||(a=a===null?S.errors:a.concat(S.errors),e=a.length);var t=i===e;if(!t)break}}else return we.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return we.
errors=a,e===0}we.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Oe(r,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let f in r)if(f!=="topics"){return Oe.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"\
must NOT have additional properties"}],!1;break}t===e&&r.topics!==void 0&&(we(r.topics,{instancePath:s+"/topics",parentData:r,
parentDataProperty:"topics",rootData:P,dynamicAnchors:w})||(a=a===null?we.errors:a.concat(we.errors),e=a.length))}else return Oe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Oe.
errors=a,e===0}Oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var wr=ie;function ie(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.sourceId===void 0&&(f="sourceId")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end"))return ie.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;if(r.sourceId!==void 0){let p=r.sourceId,i=e;if(e===i)if(typeof p=="string"){if(Pe(p)>200)return ie.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(Pe(p)<1)return ie.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return ie.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let p=r.start,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ie.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p)))return ie.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let p=r.end,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return ie.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))
return ie.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return ie.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ie.errors=a,e===0}ie.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var Ir=Fe;var Je={enum:["ar","en"]};function Ie(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ie.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?
(Ie.errors=a,e===0):(Ie.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Je.enum},message:"\
must be equal to one of the allowed values"}],!1)}Ie.evaluated={dynamicProps:!1,dynamicItems:!1};function Fe(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Fe.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let f in r)
if(f!=="language"){return Fe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:f},message:"must NOT have additional properties"}],!1;break}t===e&&r.language!==void 0&&(Ie(r.
language,{instancePath:s+"/language",parentData:r,parentDataProperty:"language",rootData:P,dynamicAnchors:w})||(a=a===null?
Ie.errors:a.concat(Ie.errors),e=a.length))}else return Fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Fe.errors=a,e===0}Fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _r=G,He={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,required:["schemaVe\
rsion","engine","sources","origins","claims","entities","groups","quotations","naming","coverage","topics","diagnostics"],
properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",items:{$ref:"#/$defs/ReportSo\
urce"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"#/$defs/Claim"}},entities:{
type:"array",items:{$ref:"#/$defs/Entity"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{
$ref:"#/$defs/List"}},quotations:{type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$de\
fs/Naming"}},coverage:{$ref:"#/$defs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"\
array",items:{$ref:"#/$defs/Diagnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","versio\
n","models"],properties:{name:{type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{
type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Evidence:{
type:"object",additionalProperties:!1,required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"stri\
ng"},codePoints:{type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}}}},Claim:{type:"object",additionalProperties:!1,required:["id","sourceId","evidence","pr\
edicate","arguments","attribution","polarity","certainty","topics"],properties:{id:{type:"string"},sourceId:{type:"strin\
g"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,required:["text","start","end"],
properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},
arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{
$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{
type:"string"}}}},Polarity:{enum:["affirmed","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","den\
ied"]},Role:{enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","\
time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]},Argument:{type:"object",
additionalProperties:!1,required:["role","start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integ\
er",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},
reference:{const:"open"}}},Value:{type:"object",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$d\
efs/QuantityValue"},{$ref:"#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/O\
rganisationValue"},{$ref:"#/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,
required:["kind","approximate"],properties:{kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"\
string"},of:{type:"string"},approximate:{type:"boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:["k\
ind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["m\
inute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["absolute",
"publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:[
"night","dawn","morning","noon","afternoon","evening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"stri\
ng"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring",
"summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:[
"start","middle","end"]},duration:{type:"string"},relation:{enum:["before","after","since","until","during","at"]}}},PlaceValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"place"},id:{type:"string"},name:{
type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:["north","south","east","west","north-east","\
north-west","south-east","south-west","centre"]},relation:{enum:["in","near","from","to","between","off"]}}},PersonValue:{
type:"object",additionalProperties:!1,required:["kind","name"],properties:{kind:{const:"person"},name:{type:"string"},office:{
type:"string"},country:{type:"string"}}},OrganisationValue:{type:"object",additionalProperties:!1,required:["kind","name"],
properties:{kind:{const:"organisation"},name:{type:"string"},type:{type:"string"},country:{type:"string"}}},OfficeValue:{
type:"object",additionalProperties:!1,required:["kind","office"],properties:{kind:{const:"office"},office:{type:"string"},
portfolio:{type:"string"},country:{type:"string"},number:{type:"integer",minimum:1}}},TextValue:{type:"object",additionalProperties:!1,
required:["kind","text"],properties:{kind:{const:"text"},text:{type:"string"}}},Attribution:{type:"object",additionalProperties:!1,
required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{
text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"\
string"},mode:{enum:["direct","indirect","document","hearsay"]}}},Entity:{type:"object",additionalProperties:!1,required:[
"id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["person","organisation","place","office"]},label:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","text","start","end",
"count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",
minimum:0},count:{type:"integer",minimum:1}}}}}},Verdict:{enum:["single-source","similar","agreement","difference","conf\
lict"]},Severity:{enum:["headline","core","peripheral"]},Slot:{enum:["quantity","time","place","participant","role","pol\
arity","certainty","attribution","scope","quotation","order","cause","wording"]},Relation:{enum:["undetermined","scope-m\
ismatch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary"]},Cause:{enum:["\
polarity","antonym","number","time","place","participant","role","identity","factuality","order","quotation","scope","le\
xical","world-knowledge"]},List:{type:"object",additionalProperties:!1,required:["kind","sourceIds","members"],properties:{
kind:{$ref:"#/$defs/ListKind"},sourceIds:{type:"array",items:{type:"string"}},members:{type:"array",items:{$ref:"#/$defs\
/ListMember"}}}},ListKind:{enum:["scope","aim","ban"]},ListMember:{type:"object",additionalProperties:!1,required:["labe\
l","share","sourceIds","mentions"],properties:{label:{type:"string"},share:{enum:["all","some","one"]},sourceIds:{type:"\
array",items:{type:"string"}},mentions:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","\
claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"}}}}}},
Group:{type:"object",additionalProperties:!1,required:["id","label","topics","claimIds","sourceIds","independentOrigins",
"verdict","severity","agreements","differences","confidence"],properties:{id:{type:"string"},label:{type:"string"},topics:{
type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"s\
tring"}},independentOrigins:{type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},
agreements:{type:"array",items:{$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},
confidence:{type:"number",minimum:0,maximum:1}}},Agreement:{type:"object",additionalProperties:!1,required:["slot","text",
"claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},claimIds:{type:"arr\
ay",items:{type:"string"}},judgedBy:{type:"string"}}},Difference:{type:"object",additionalProperties:!1,required:["id","\
slot","relation","causes","severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"\
#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$\
defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,
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
d","agreeing","similar","differing","conflicting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",
minimum:0},agreeing:{type:"integer",minimum:0},similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{
type:"integer",minimum:0}}}},bySource:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","o\
nly","leavesOut"],properties:{sourceId:{type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"array",
items:{type:"string"}}}}}}},ReportTopic:{type:"object",additionalProperties:!1,required:["id","label","groupIds"],properties:{
id:{type:"string"},label:{type:"object",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{
type:"array",items:{type:"string"}}}},Diagnostic:{type:"object",additionalProperties:!1,required:["code","message"],properties:{
code:{type:"string"},message:{type:"string"},sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"intege\
r",minimum:0}}}}},Te=Object.prototype.hasOwnProperty;function ae(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.name===void 0&&(p="name")||r.version===void 0&&(p="version")||r.models===void 0&&(p="models"))return ae.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return ae.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ae.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return ae.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,y=e;if(e===y)if(Array.isArray(n)){var f=!0;let m=n.length;for(let u=0;u<
m;u++){let c=e;if(typeof n[u]!="string")return ae.errors=[{instancePath:s+"/models/"+u,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e;if(!f)break}}else return ae.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=y===e}else var t=!0}}}}else return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return ae.errors=a,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Le={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",
additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{
type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Ue={enum:["ar","en"]};function _e(r,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=_e.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(_e.errors=a,e===0):(_e.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ue.enum},message:"must be equal to one of the \
allowed values"}],!1)}_e.evaluated={dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.start===void 0&&(p="start")||r.end===void 0&&(p="end")||r.quote===void 0&&(p="quote")||r.prefix===void 0&&
(p="prefix")||r.suffix===void 0&&(p="suffix")||r.codePoints===void 0&&(p="codePoints"))return E.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return E.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,y=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=y===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,y=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===y&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=y===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return E.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return E.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return E.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,y=e;if(e===y)if(n&&typeof n==
"object"&&!Array.isArray(n)){let m;if(n.start===void 0&&(m="start")||n.end===void 0&&(m="end"))return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let u=e;for(let c in n)if(!(c==="start"||c==="end")){return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(u===e){if(n.start!==void 0){let c=n.start,h=e;if(!(typeof c==
"number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof c==
"number"&&isFinite(c)&&(c<0||isNaN(c)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=h===
e}else var f=!0;if(f)if(n.end!==void 0){let c=n.end,h=e;if(!(typeof c=="number"&&!(c%1)&&!isNaN(c)&&isFinite(c)))return E.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===h&&typeof c=="number"&&isFinite(c)&&(c<0||isNaN(c)))return E.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=h===e}else var f=!0}}}else return E.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=y===e}else var t=!0}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We=new RegExp(
"^[0-9a-f]{64}$","u");function F(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&
(n="publishedAt")||r.sha256===void 0&&(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))
return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let y=e;for(let g in r)if(!Te.call(Le.properties,g)){return F.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.id!==void 0){let g=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else
var t=!0;if(t){if(r.title!==void 0){let g=e;if(typeof r.title!="string")return F.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.publisher!==void 0){let g=e;if(typeof r.publisher!="string")return F.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;
if(t){if(r.url!==void 0){let g=e;if(typeof r.url!="string")return F.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){if(r.language!==
void 0){let g=r.language,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.isArray(g)){let c;if(g.value===void 0&&(c="value")||
g.basis===void 0&&(c="basis"))return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let h=e;for(let d in g)if(!(d===
"value"||d==="basis")){return F.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}
if(h===e){if(g.value!==void 0){let d=e;_e(g.value,{instancePath:s+"/language/value",parentData:g,parentDataProperty:"val\
ue",rootData:P,dynamicAnchors:w})||(a=a===null?_e.errors:a.concat(_e.errors),e=a.length);var f=d===e}else var f=!0;if(f)
if(g.basis!==void 0){let d=g.basis,v=e;if(!(d==="given"||d==="detected"))return F.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Le.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var f=v===e}else var f=!0}}}else return F.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let g=r.publishedAt,m=e;if(e===m)if(g&&typeof g==
"object"&&!Array.isArray(g)){let c;if(g.basis===void 0&&(c="basis"))return F.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:c},message:"must have required property '"+
c+"'"}],!1;{let h=e;for(let d in g)if(!(d==="value"||d==="basis"||d==="evidence")){return F.errors=[{instancePath:s+"/pu\
blishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(h===e){if(g.value!==void 0){let d=e;if(typeof g.value!="stri\
ng")return F.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=d===e}else var p=!0;if(p){if(g.basis!==void 0){let d=g.
basis,v=e;if(!(d==="given"||d==="inferred"||d==="unknown"))return F.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Le.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var p=v===e}else var p=!0;if(p)if(g.evidence!==void 0){
let d=e;E(g.evidence,{instancePath:s+"/publishedAt/evidence",parentData:g,parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||
(a=a===null?E.errors:a.concat(E.errors),e=a.length);var p=d===e}else var p=!0}}}}else return F.errors=[{instancePath:s+"\
/publishedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=m===e}else var t=!0;if(t){if(r.sha256!==void 0){let g=r.sha256,m=e;if(e===m)if(typeof g=="string"){if(!We.test(
g))return F.errors=[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"\
^[0-9a-f]{64}$"},message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return F.errors=[{instancePath:s+"/sha256",schemaPath:"\
#/properties/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;
if(t){if(r.counts!==void 0){let g=r.counts,m=e;if(e===m)if(g&&typeof g=="object"&&!Array.isArray(g)){let c;if(g.characters===
void 0&&(c="characters")||g.sentences===void 0&&(c="sentences")||g.claims===void 0&&(c="claims"))return F.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:c},message:"must have req\
uired property '"+c+"'"}],!1;{let h=e;for(let d in g)if(!(d==="characters"||d==="sentences"||d==="claims")){return F.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(h===e){if(g.characters!==void 0){let d=g.
characters,v=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return F.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===v&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return F.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=v===e}else var i=!0;if(i){if(g.sentences!==void 0){let d=g.sentences,v=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return F.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=v===
e}else var i=!0;if(i)if(g.claims!==void 0){let d=g.claims,v=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return F.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return F.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=v===e}else var i=!0}}}}else return F.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t)if(r.originId!==void 0){let g=e;if(typeof r.originId!="string")return F.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0}}}}}}}}}}else
return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return F.errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Q(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Q.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return Q.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let y in r)
if(!(y==="id"||y==="passages")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let y=e;if(typeof r.id!="string")return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t)if(r.passages!==void 0){let y=r.passages,
g=e;if(e===g)if(Array.isArray(y)){var f=!0;let u=y.length;for(let c=0;c<u;c++){let h=y[c],d=e;if(e===d)if(h&&typeof h=="\
object"&&!Array.isArray(h)){let l;if(h.sourceId===void 0&&(l="sourceId")||h.start===void 0&&(l="start")||h.end===void 0&&
(l="end"))return Q.errors=[{instancePath:s+"/passages/"+c,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let _=e;for(let I in h)if(!(I==="s\
ourceId"||I==="start"||I==="end")){return Q.errors=[{instancePath:s+"/passages/"+c,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"must NOT have additional \
properties"}],!1;break}if(_===e){if(h.sourceId!==void 0){let I=e;if(typeof h.sourceId!="string")return Q.errors=[{instancePath:s+
"/passages/"+c+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if(h.start!==void 0){let I=h.start,k=e;if(!(typeof I==
"number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return Q.errors=[{instancePath:s+"/passages/"+c+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&
typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return Q.errors=[{instancePath:s+"/passages/"+c+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var p=k===e}else var p=!0;if(p)if(h.end!==void 0){let I=h.end,k=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&
isFinite(I)))return Q.errors=[{instancePath:s+"/passages/"+c+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof I=="number"&&isFinite(I)&&
(I<0||isNaN(I)))return Q.errors=[{instancePath:s+"/passages/"+c+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=k===e}else var p=!0}}}}else
return Q.errors=[{instancePath:s+"/passages/"+c,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var f=d===e;if(!f)break}}else return Q.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}else
return Q.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var Ye={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function qe(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=qe.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(qe.errors=a,e===
0):(qe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Ye.enum},message:"must be equal \
to one of the allowed values"}],!1)}qe.evaluated={dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.approximate===void 0&&(f="approximate"))return se.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="approximate")){return se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"\
must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return se.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"\
must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="numbe\
r"&&isFinite(i)))return se.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"\
number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i==
"number"&&isFinite(i)))return se.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!=
"string")return se.errors=[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return se.
errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return se.
errors=[{instancePath:s+"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},
message:"must be boolean"}],!1;var t=i===e}else var t=!0}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var be={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{
const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","mon\
th","season","year","decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{
type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","e\
vening"]},clock:{type:"string",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},
dayOfMonth:{type:"integer",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"i\
nteger"},offset:{type:"string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},
relation:{enum:["before","after","since","until","during","at"]}}},er=new RegExp("^\\d{2}:\\d{2}$","u");function $(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&
(f="kind")||r.precision===void 0&&(f="precision")||r.anchor===void 0&&(f="anchor"))return $.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!Te.call(be.properties,i)){return $.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return $.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return $.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return $.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return $.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:be.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return $.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:be.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return $.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,n=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return $.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:be.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!er.test(i))return $.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return $.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return $.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return $.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return $.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return $.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,n=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return $.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:be.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return $.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return $.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return $.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:be.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return $.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return $.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:be.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return $.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ze={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function U(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return U.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return U.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return U.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return U.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return U.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,y=e;if(e===y)if(Array.isArray(n)){var f=!0;let m=n.length;for(let u=0;u<
m;u++){let c=e;if(typeof n[u]!="string")return U.errors=[{instancePath:s+"/within/"+u,schemaPath:"#/properties/within/it\
ems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e;if(!f)break}}else return U.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=y===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,y=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return U.errors=
[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:ze.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,y=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return U.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:ze.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=y===e}else var t=!0}}}}}}}else return U.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=
a,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return ne.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return ne.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return ne.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return ne.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return ne.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.name===void 0&&(f="name"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return oe.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return oe.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return oe.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return oe.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return oe.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return oe.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.
errors=a,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.office===void 0&&(f="office"))return te.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return te.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return te.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return te.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return te.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return te.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return te.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return te.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return te.errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ye.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let f;if(r.kind===void 0&&(f="kind")||r.text===void 0&&(f="text"))return ye.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="text")){return ye.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return ye.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return ye.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return ye.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ye.errors=
a,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ee(r,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.kind===void 0&&(f="kind"))return ee.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required prope\
rty '"+f+"'"}],!1;{let p=r.kind;if(typeof p=="string")if(p==="quantity"){se(r,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:P,dynamicAnchors:w})||(a=a===null?se.errors:a.concat(se.errors),e=a.length);var t=!0}else if(p==="time")$(r,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?$.errors:a.concat($.errors),e=a.length),t!==
!0&&(t=!0);else if(p==="place")U(r,{instancePath:s,parentData:N,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===
null?U.errors:a.concat(U.errors),e=a.length),t!==!0&&(t=!0);else if(p==="person")ne(r,{instancePath:s,parentData:N,parentDataProperty:x,
rootData:P,dynamicAnchors:w})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length),t!==!0&&(t=!0);else if(p==="organis\
ation")oe(r,{instancePath:s,parentData:N,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?oe.errors:a.concat(
oe.errors),e=a.length),t!==!0&&(t=!0);else if(p==="office")te(r,{instancePath:s,parentData:N,parentDataProperty:x,rootData:P,
dynamicAnchors:w})||(a=a===null?te.errors:a.concat(te.errors),e=a.length),t!==!0&&(t=!0);else if(p==="text")ye(r,{instancePath:s,
parentData:N,parentDataProperty:x,rootData:P,dynamicAnchors:w})||(a=a===null?ye.errors:a.concat(ye.errors),e=a.length),t!==
!0&&(t=!0);else return ee.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"ma\
pping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return ee.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must\
 be string'}],!1}}else return ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ee.errors=a,o.props=t,e===0}ee.evaluated={dynamicProps:!0,dynamicItems:!1};function W(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=W.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let f;if(r.role===void 0&&
(f="role")||r.start===void 0&&(f="start")||r.end===void 0&&(f="end")||r.text===void 0&&(f="text"))return W.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.role!==void 0){let i=e;qe(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:P,dynamicAnchors:w})||(a=a===null?qe.errors:a.concat(qe.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return W.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+
"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= \
0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(
i)))return W.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return W.errors=[{instancePath:s+"/end",
schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return W.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.value!==void 0){let i=e;ee(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"value",rootData:P,dynamicAnchors:w})||
(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.entityId!==void 0){let i=e;if(typeof r.
entityId!="string")return W.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.reference!==void 0){let i=e;if(r.reference!==
"open")return W.errors=[{instancePath:s+"/reference",schemaPath:"#/properties/reference/const",keyword:"const",params:{allowedValue:"\
open"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0}}}}}}}}else return W.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=a,e===0}W.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var rr={type:"object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{
speaker:{type:"object",additionalProperties:!1,required:["text"],properties:{text:{type:"string"},start:{type:"integer",
minimum:0},end:{type:"integer",minimum:0},entityId:{type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect",
"document","hearsay"]}}};function B(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=B.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.speaker===void 0&&(p="speaker")||r.cue===void 0&&(p="cue")||r.mode===void 0&&(p=
"mode"))return B.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="speaker"||n==="cue"||n==="mode")){return B.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"\
must NOT have additional properties"}],!1;break}if(i===e){if(r.speaker!==void 0){let n=r.speaker,y=e;if(e===y)if(n&&typeof n==
"object"&&!Array.isArray(n)){let g;if(n.text===void 0&&(g="text"))return B.errors=[{instancePath:s+"/speaker",schemaPath:"\
#/properties/speaker/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"\
'"}],!1;{let m=e;for(let u in n)if(!(u==="text"||u==="start"||u==="end"||u==="entityId")){return B.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},
message:"must NOT have additional properties"}],!1;break}if(m===e){if(n.text!==void 0){let u=e;if(typeof n.text!="string")
return B.errors=[{instancePath:s+"/speaker/text",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(n.start!==void 0){let u=n.start,c=e;if(!(typeof u==
"number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/spe\
aker/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===c&&typeof u=="n\
umber"&&isFinite(u)&&(u<0||isNaN(u)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/\
properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=c===e}else
var t=!0;if(t){if(n.end!==void 0){let u=n.end,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return B.errors=
[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/properties/end/type",keyword:"type",params:{type:"integ\
er"},message:"must be integer"}],!1;if(e===c&&typeof u=="number"&&isFinite(u)&&(u<0||isNaN(u)))return B.errors=[{instancePath:s+
"/speaker/end",schemaPath:"#/properties/speaker/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=c===e}else var t=!0;if(t)if(n.entityId!==void 0){let u=e;if(typeof n.entityId!="string")
return B.errors=[{instancePath:s+"/speaker/entityId",schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0}}}}}else return B.errors=[{instancePath:s+
"/speaker",schemaPath:"#/properties/speaker/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var f=y===
e}else var f=!0;if(f){if(r.cue!==void 0){let n=e;if(typeof r.cue!="string")return B.errors=[{instancePath:s+"/cue",schemaPath:"\
#/properties/cue/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=n===e}else var f=!0;if(f)
if(r.mode!==void 0){let n=r.mode,y=e;if(!(n==="direct"||n==="indirect"||n==="document"||n==="hearsay"))return B.errors=[
{instancePath:s+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues:rr.properties.mode.enum},
message:"must be equal to one of the allowed values"}],!1;var f=y===e}else var f=!0}}}}else return B.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var sr={enum:["affirmed","negated"]};function je(r,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=je.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r==="negated"?(je.errors=a,e===0):(je.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:sr.enum},message:"must be equal to one of the allowed values"}],!1)}je.evaluated=
{dynamicProps:!1,dynamicItems:!1};var tr={enum:["asserted","planned","possible","alleged","denied"]};function xe(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=xe.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="den\
ied"?(xe.errors=a,e===0):(xe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:tr.enum},message:"\
must be equal to one of the allowed values"}],!1)}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.id===void 0&&
(y="id")||r.sourceId===void 0&&(y="sourceId")||r.evidence===void 0&&(y="evidence")||r.predicate===void 0&&(y="predicate")||
r.arguments===void 0&&(y="arguments")||r.attribution===void 0&&(y="attribution")||r.polarity===void 0&&(y="polarity")||r.
certainty===void 0&&(y="certainty")||r.topics===void 0&&(y="topics"))return L.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let g=e;for(let m in r)
if(!Te.call(Xe.properties,m)){return L.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:m},message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){
let m=e;if(typeof r.id!="string")return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.
sourceId!="string")return L.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;E(r.evidence,
{instancePath:s+"/evidence",parentData:r,parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||(a=a===null?E.errors:
a.concat(E.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,u=e;if(e===u)if(m&&
typeof m=="object"&&!Array.isArray(m)){let h;if(m.text===void 0&&(h="text")||m.start===void 0&&(h="start")||m.end===void 0&&
(h="end"))return L.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",
params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{let d=e;for(let v in m)if(!(v==="concept"||
v==="text"||v==="start"||v==="end")){return L.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional prope\
rties"}],!1;break}if(d===e){if(m.concept!==void 0){let v=e;if(typeof m.concept!="string")return L.errors=[{instancePath:s+
"/predicate/concept",schemaPath:"#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var f=v===e}else var f=!0;if(f){if(m.text!==void 0){let v=e;if(typeof m.text!="string")return L.errors=
[{instancePath:s+"/predicate/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var f=v===e}else var f=!0;if(f){if(m.start!==void 0){let v=m.start,l=e;if(!(typeof v==
"number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/p\
redicate/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof v==
"number"&&isFinite(v)&&(v<0||isNaN(v)))return L.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/pred\
icate/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var f=l===
e}else var f=!0;if(f)if(m.end!==void 0){let v=m.end,l=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return L.
errors=[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return L.errors=
[{instancePath:s+"/predicate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var f=l===e}else var f=!0}}}}}else return L.errors=[{instancePath:s+"/predicate",
schemaPath:"#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===e}else
var t=!0;if(t){if(r.arguments!==void 0){let m=r.arguments,u=e;if(e===u)if(Array.isArray(m)){var p=!0;let h=m.length;for(let d=0;d<
h;d++){let v=e;W(m[d],{instancePath:s+"/arguments/"+d,parentData:m,parentDataProperty:d,rootData:P,dynamicAnchors:w})||(a=
a===null?W.errors:a.concat(W.errors),e=a.length);var p=v===e;if(!p)break}}else return L.errors=[{instancePath:s+"/argume\
nts",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,u=e;if(e===u)if(Array.isArray(m)){var i=!0;let h=m.
length;for(let d=0;d<h;d++){let v=e;B(m[d],{instancePath:s+"/attribution/"+d,parentData:m,parentDataProperty:d,rootData:P,
dynamicAnchors:w})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var i=v===e;if(!i)break}}else return L.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;je(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:P,dynamicAnchors:w})||(a=a===null?je.errors:a.concat(je.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;xe(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:P,dynamicAnchors:w})||(a=a===null?xe.errors:a.concat(xe.errors),e=a.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;$(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:P,dynamicAnchors:w})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,u=e;if(e===u)if(Array.isArray(m)){var n=!0;let h=m.length;for(let d=0;d<h;d++){let v=e;
if(typeof m[d]!="string")return L.errors=[{instancePath:s+"/topics/"+d,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=v===e;if(!n)break}}else return L.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===
e}else var t=!0}}}}}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function M(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=M.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return M.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let y in r)if(!(y==="id"||y==="kind"||y==="label"||y==="names")){return M.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return M.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else var t=!0;
if(t){if(r.kind!==void 0){let y=r.kind,g=e;if(!(y==="person"||y==="organisation"||y==="place"||y==="office"))return M.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:ir.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=g===e}else var t=!0;if(t){if(r.label!==void 0){let y=e;if(typeof r.
label!="string")return M.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=y===e}else var t=!0;if(t)if(r.names!==void 0){let y=r.names,g=e;if(e===g)if(Array.
isArray(y)){var f=!0;let u=y.length;for(let c=0;c<u;c++){let h=y[c],d=e;if(e===d)if(h&&typeof h=="object"&&!Array.isArray(
h)){let l;if(h.sourceId===void 0&&(l="sourceId")||h.text===void 0&&(l="text")||h.start===void 0&&(l="start")||h.end===void 0&&
(l="end")||h.count===void 0&&(l="count"))return M.errors=[{instancePath:s+"/names/"+c,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let _=e;for(let I in h)
if(!(I==="sourceId"||I==="text"||I==="start"||I==="end"||I==="count")){return M.errors=[{instancePath:s+"/names/"+c,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},message:"mus\
t NOT have additional properties"}],!1;break}if(_===e){if(h.sourceId!==void 0){let I=e;if(typeof h.sourceId!="string")return M.
errors=[{instancePath:s+"/names/"+c+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if(h.text!==void 0){let I=e;if(typeof h.
text!="string")return M.errors=[{instancePath:s+"/names/"+c+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;if(p){if(h.start!==
void 0){let I=h.start,k=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return M.errors=[{instancePath:s+"/na\
mes/"+c+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===k&&typeof I=="number"&&isFinite(I)&&(I<0||isNaN(I)))return M.errors=[{instancePath:s+"/name\
s/"+c+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var p=k===e}else var p=!0;if(p){if(h.end!==void 0){let I=h.end,k=e;if(!(typeof I=="\
number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return M.errors=[{instancePath:s+"/names/"+c+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof I==
"number"&&isFinite(I)&&(I<0||isNaN(I)))return M.errors=[{instancePath:s+"/names/"+c+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=k===
e}else var p=!0;if(p)if(h.count!==void 0){let I=h.count,k=e;if(!(typeof I=="number"&&!(I%1)&&!isNaN(I)&&isFinite(I)))return M.
errors=[{instancePath:s+"/names/"+c+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===k&&typeof I=="number"&&isFinite(I)&&(I<1||isNaN(I)))return M.
errors=[{instancePath:s+"/names/"+c+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var p=k===e}else var p=!0}}}}}}else return M.errors=[
{instancePath:s+"/names/"+c,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var f=d===e;if(!f)break}}else return M.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}else return M.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return M.errors=
a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ar={type:"object",additionalProperties:!1,required:["\
id","label","topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confid\
ence"],properties:{id:{type:"string"},label:{type:"string"},topics:{type:"array",items:{type:"string"}},claimIds:{type:"\
array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{type:"integer",minimum:1},
verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{$ref:"#/$defs/Agreem\
ent"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},confidence:{type:"number",minimum:0,maximum:1}}},nr={
enum:["single-source","similar","agreement","difference","conflict"]};function Ne(r,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ne.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="conflict"?(Ne.errors=a,e===
0):(Ne.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:nr.enum},message:"must be equal \
to one of the allowed values"}],!1)}Ne.evaluated={dynamicProps:!1,dynamicItems:!1};var or={enum:["headline","core","peri\
pheral"]};function ce(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,
e=0,o=ce.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r==="core"||
r==="peripheral"?(ce.errors=a,e===0):(ce.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:or.
enum},message:"must be equal to one of the allowed values"}],!1)}ce.evaluated={dynamicProps:!1,dynamicItems:!1};var pr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function ge(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=ge.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(ge.errors=a,e===0):(ge.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:pr.enum},message:"must be equal to one of the allowed values"}],!1)}ge.evaluated={dynamicProps:!1,
dynamicItems:!1};function pe(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.slot===void 0&&(p="slot")||r.text===void 0&&(p="text")||r.claimIds===void 0&&(p=
"claimIds"))return pe.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"\
must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="claimId\
s"||n==="judgedBy")){return pe.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;
ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:P,dynamicAnchors:w})||(a=a===null?ge.errors:
a.concat(ge.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;ee(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:P,dynamicAnchors:w})||(a=a===null?ee.errors:a.concat(ee.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return pe.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.claimIds!==void 0){let n=r.claimIds,y=e;if(e===y)if(Array.isArray(n)){var f=!0;let m=n.length;
for(let u=0;u<m;u++){let c=e;if(typeof n[u]!="string")return pe.errors=[{instancePath:s+"/claimIds/"+u,schemaPath:"#/pro\
perties/claimIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e;if(!f)break}}else
return pe.errors=[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var t=y===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="strin\
g")return pe.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=n===e}else var t=!0}}}}}}else return pe.errors=[{instancePath:s,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=a,e===0}pe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var mr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes",
"severity","readings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{
$ref:"#/$defs/Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{
type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:[
"rule","values"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{
type:"number",minimum:0,maximum:1},judgedBy:{type:"string"}}},dr={enum:["undetermined","scope-mismatch","attributed-disp\
ute","framing","detail","approximate","update","contradiction","complementary"]};function Ae(r,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ae.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Ae.errors=a,e===0):(Ae.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:dr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Ae.evaluated={dynamicProps:!1,dynamicItems:!1};var ur={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function $e(r,{
instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$e.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?($e.errors=a,e===0):($e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:ur.enum},message:"must be equal to one of the allowed values"}],!1)}$e.evaluated={dynamicProps:!1,
dynamicItems:!1};function de(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return de.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="claimIds")){return de.errors=[{instancePath:s,schemaPath:"#/a\
dditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prop\
erties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;ee(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:P,dynamicAnchors:w})||(a=a===null?ee.errors:a.concat(ee.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.text!==void 0){let n=e;if(typeof r.text!="string")return de.errors=[{instancePath:s+"/text",schemaPath:"#/propertie\
s/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.claimIds!==
void 0){let n=r.claimIds,y=e;if(e===y)if(Array.isArray(n)){var f=!0;let m=n.length;for(let u=0;u<m;u++){let c=e;if(typeof n[u]!=
"string")return de.errors=[{instancePath:s+"/claimIds/"+u,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=c===e;if(!f)break}}else return de.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=y===e}else
var t=!0}}}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;return de.errors=a,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let y;if(r.id===void 0&&
(y="id")||r.slot===void 0&&(y="slot")||r.relation===void 0&&(y="relation")||r.causes===void 0&&(y="causes")||r.severity===
void 0&&(y="severity")||r.readings===void 0&&(y="readings")||r.rule===void 0&&(y="rule")||r.because===void 0&&(y="becaus\
e")||r.confidence===void 0&&(y="confidence"))return R.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:y},message:"must have required property '"+y+"'"}],!1;{let g=e;for(let m in r)if(!Te.call(mr.properties,
m)){return R.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return R.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;ge(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:P,dynamicAnchors:w})||(a=a===null?ge.errors:a.concat(ge.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;Ae(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:P,
dynamicAnchors:w})||(a=a===null?Ae.errors:a.concat(Ae.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,u=e;if(e===u)if(Array.isArray(m)){var f=!0;let h=m.length;for(let d=0;d<h;d++){let v=e;$e(m[d],{instancePath:s+
"/causes/"+d,parentData:m,parentDataProperty:d,rootData:P,dynamicAnchors:w})||(a=a===null?$e.errors:a.concat($e.errors),
e=a.length);var f=v===e;if(!f)break}}else return R.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;ce(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:P,dynamicAnchors:w})||
(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
u=e;if(e===u)if(Array.isArray(m)){var p=!0;let h=m.length;for(let d=0;d<h;d++){let v=e;de(m[d],{instancePath:s+"/reading\
s/"+d,parentData:m,parentDataProperty:d,rootData:P,dynamicAnchors:w})||(a=a===null?de.errors:a.concat(de.errors),e=a.length);
var p=v===e;if(!p)break}}else return R.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=u===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return R.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,u=e;if(e===
u)if(m&&typeof m=="object"&&!Array.isArray(m)){let h;if(m.rule===void 0&&(h="rule")||m.values===void 0&&(h="values"))return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let d=e;for(let v in m)if(!(v==="rule"||v==="values"||v==="note")){return R.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(d===e){if(m.rule!==void 0){let v=e;
if(typeof m.rule!="string")return R.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=v===e}else var i=!0;if(i){if(m.values!==
void 0){let v=m.values,l=e;if(e===l)if(Array.isArray(v)){var n=!0;let I=v.length;for(let k=0;k<I;k++){let b=e;if(typeof v[k]!=
"string")return R.errors=[{instancePath:s+"/because/values/"+k,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=b===e;if(!n)break}}else return R.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=l===e}else var i=!0;if(i)if(m.note!==void 0){let v=e;if(typeof m.note!="strin\
g")return R.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=v===e}else var i=!0}}}}else return R.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=u===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,u=e;if(e===u)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return R.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return R.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=u===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return R.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=a,e===0}R.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let g;if(r.id===void 0&&(g="id")||r.label===void 0&&(g="label")||r.topics===void 0&&(g="top\
ics")||r.claimIds===void 0&&(g="claimIds")||r.sourceIds===void 0&&(g="sourceIds")||r.independentOrigins===void 0&&(g="in\
dependentOrigins")||r.verdict===void 0&&(g="verdict")||r.severity===void 0&&(g="severity")||r.agreements===void 0&&(g="a\
greements")||r.differences===void 0&&(g="differences")||r.confidence===void 0&&(g="confidence"))return z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g},message:"must have required property '"+g+"'"}],!1;
{let m=e;for(let u in r)if(!Te.call(ar.properties,u)){return z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:u},message:"must NOT have additional properties"}],!1;break}
if(m===e){if(r.id!==void 0){let u=e;if(typeof r.id!="string")return z.errors=[{instancePath:s+"/id",schemaPath:"#/proper\
ties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.label!==
void 0){let u=e;if(typeof r.label!="string")return z.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/typ\
e",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=u===e}else var t=!0;if(t){if(r.topics!==void 0){
let u=r.topics,c=e;if(e===c)if(Array.isArray(u)){var f=!0;let d=u.length;for(let v=0;v<d;v++){let l=e;if(typeof u[v]!="s\
tring")return z.errors=[{instancePath:s+"/topics/"+v,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var f=l===e;if(!f)break}}else return z.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let u=r.claimIds,c=e;if(e===c)if(Array.isArray(u)){var p=!0;let d=u.length;for(let v=0;v<d;v++){
let l=e;if(typeof u[v]!="string")return z.errors=[{instancePath:s+"/claimIds/"+v,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=l===e;if(!p)break}}else return z.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let u=r.sourceIds,c=e;if(e===c)if(Array.isArray(
u)){var i=!0;let d=u.length;for(let v=0;v<d;v++){let l=e;if(typeof u[v]!="string")return z.errors=[{instancePath:s+"/sou\
rceIds/"+v,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=l===e;if(!i)break}}else return z.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let u=r.independentOrigins,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return z.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===c&&typeof u=="number"&&isFinite(u)&&(u<1||isNaN(u)))return z.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=c===e}else var t=!0;if(t){if(r.verdict!==void 0){let u=e;Ne(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:P,dynamicAnchors:w})||(a=a===null?Ne.errors:a.concat(Ne.errors),
e=a.length);var t=u===e}else var t=!0;if(t){if(r.severity!==void 0){let u=e;ce(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:P,dynamicAnchors:w})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);var t=u===
e}else var t=!0;if(t){if(r.agreements!==void 0){let u=r.agreements,c=e;if(e===c)if(Array.isArray(u)){var n=!0;let d=u.length;
for(let v=0;v<d;v++){let l=e;pe(u[v],{instancePath:s+"/agreements/"+v,parentData:u,parentDataProperty:v,rootData:P,dynamicAnchors:w})||
(a=a===null?pe.errors:a.concat(pe.errors),e=a.length);var n=l===e;if(!n)break}}else return z.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===
e}else var t=!0;if(t){if(r.differences!==void 0){let u=r.differences,c=e;if(e===c)if(Array.isArray(u)){var y=!0;let d=u.
length;for(let v=0;v<d;v++){let l=e;R(u[v],{instancePath:s+"/differences/"+v,parentData:u,parentDataProperty:v,rootData:P,
dynamicAnchors:w})||(a=a===null?R.errors:a.concat(R.errors),e=a.length);var y=l===e;if(!y)break}}else return z.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=c===e}else var t=!0;if(t)if(r.confidence!==void 0){let u=r.confidence,c=e;if(e===c)if(typeof u==
"number"&&isFinite(u)){if(u>1||isNaN(u))return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(u<0||isNaN(u))return z.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=c===e}else var t=!0}}}}}}}}}}}}else return z.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=
a,e===0}z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr={enum:["scope","aim","ban"]};function De(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=De.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(De.errors=a,e===0):(De.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:lr.
enum},message:"must be equal to one of the allowed values"}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};var fr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function Z(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=Z.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return Z.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let y=e;for(let g in r)
if(!(g==="label"||g==="share"||g==="sourceIds"||g==="mentions")){return Z.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],
!1;break}if(y===e){if(r.label!==void 0){let g=e;if(typeof r.label!="string")return Z.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t){
if(r.share!==void 0){let g=r.share,m=e;if(!(g==="all"||g==="some"||g==="one"))return Z.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:fr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let g=r.sourceIds,m=e;if(e===
m)if(Array.isArray(g)){var f=!0;let c=g.length;for(let h=0;h<c;h++){let d=e;if(typeof g[h]!="string")return Z.errors=[{instancePath:s+
"/sourceIds/"+h,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var f=d===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.mentions!==
void 0){let g=r.mentions,m=e;if(e===m)if(Array.isArray(g)){var p=!0;let c=g.length;for(let h=0;h<c;h++){let d=g[h],v=e;if(e===
v)if(d&&typeof d=="object"&&!Array.isArray(d)){let _;if(d.sourceId===void 0&&(_="sourceId")||d.claimId===void 0&&(_="cla\
imId")||d.evidence===void 0&&(_="evidence"))return Z.errors=[{instancePath:s+"/mentions/"+h,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+_+"'"}],!1;{
let I=e;for(let k in d)if(!(k==="sourceId"||k==="claimId"||k==="evidence")){return Z.errors=[{instancePath:s+"/mentions/"+
h,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k},
message:"must NOT have additional properties"}],!1;break}if(I===e){if(d.sourceId!==void 0){let k=e;if(typeof d.sourceId!=
"string")return Z.errors=[{instancePath:s+"/mentions/"+h+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=k===e}else var i=!0;if(i){if(d.
claimId!==void 0){let k=e;if(typeof d.claimId!="string")return Z.errors=[{instancePath:s+"/mentions/"+h+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=k===e}else var i=!0;if(i)if(d.evidence!==void 0){let k=e;E(d.evidence,{instancePath:s+"/mentions/"+h+"/evidence",parentData:d,
parentDataProperty:"evidence",rootData:P,dynamicAnchors:w})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=k===
e}else var i=!0}}}}else return Z.errors=[{instancePath:s+"/mentions/"+h,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var p=v===e;if(!p)break}}else return Z.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ue.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return ue.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let y in r)
if(!(y==="kind"||y==="sourceIds"||y==="members")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let y=e;De(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:P,dynamicAnchors:w})||
(a=a===null?De.errors:a.concat(De.errors),e=a.length);var t=y===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let y=r.sourceIds,
g=e;if(e===g)if(Array.isArray(y)){var f=!0;let u=y.length;for(let c=0;c<u;c++){let h=e;if(typeof y[c]!="string")return ue.
errors=[{instancePath:s+"/sourceIds/"+c,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var f=h===e;if(!f)break}}else return ue.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t)if(r.members!==void 0){let y=r.members,g=e;if(e===g)if(Array.isArray(y)){var p=!0;let u=y.length;for(let c=0;c<u;c++){
let h=e;Z(y[c],{instancePath:s+"/members/"+c,parentData:y,parentDataProperty:c,rootData:P,dynamicAnchors:w})||(a=a===null?
Z.errors:a.concat(Z.errors),e=a.length);var p=h===e;if(!p)break}}else return ue.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}else
return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var yr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function O(r,{instancePath:s="",parentData:N,parentDataProperty:x,
rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=O.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return O.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let u=e;for(let c in r)if(!(c==="id"||c===
"speaker"||c==="wordings"||c==="diffs")){return O.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(u===e){if(r.
id!==void 0){let c=e;if(typeof r.id!="string")return O.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.speaker!==void 0){let c=e;
if(typeof r.speaker!="string")return O.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.wordings!==void 0){let c=r.
wordings,h=e;if(e===h)if(Array.isArray(c)){var f=!0;let v=c.length;for(let l=0;l<v;l++){let _=c[l],I=e;if(e===I)if(_&&typeof _==
"object"&&!Array.isArray(_)){let b;if(_.sourceId===void 0&&(b="sourceId")||_.start===void 0&&(b="start")||_.end===void 0&&
(b="end")||_.text===void 0&&(b="text"))return O.errors=[{instancePath:s+"/wordings/"+l,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let T=e;
for(let j in _)if(!(j==="sourceId"||j==="start"||j==="end"||j==="text"||j==="speaker")){return O.errors=[{instancePath:s+
"/wordings/"+l,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:j},
message:"must NOT have additional properties"}],!1;break}if(T===e){if(_.sourceId!==void 0){let j=e;if(typeof _.sourceId!=
"string")return O.errors=[{instancePath:s+"/wordings/"+l+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0;if(p){if(_.
start!==void 0){let j=_.start,D=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+
"/wordings/"+l+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===D&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+
"/wordings/"+l+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var p=D===e}else var p=!0;if(p){if(_.end!==void 0){let j=_.end,D=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+"/wordings/"+l+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof j==
"number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+"/wordings/"+l+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=D===
e}else var p=!0;if(p){if(_.text!==void 0){let j=e;if(typeof _.text!="string")return O.errors=[{instancePath:s+"/wordings\
/"+l+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=j===e}else var p=!0;if(p)if(_.speaker!==void 0){let j=e;if(typeof _.speaker!="string")return O.
errors=[{instancePath:s+"/wordings/"+l+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=j===e}else var p=!0}}}}}}else return O.errors=[{instancePath:s+
"/wordings/"+l,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var f=I===e;if(!f)break}}else return O.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=h===e}else var t=!0;if(t)if(r.diffs!==void 0){
let c=r.diffs,h=e;if(e===h)if(Array.isArray(c)){var i=!0;let v=c.length;for(let l=0;l<v;l++){let _=c[l],I=e;if(e===I)if(_&&
typeof _=="object"&&!Array.isArray(_)){let b;if(_.from===void 0&&(b="from")||_.to===void 0&&(b="to")||_.edits===void 0&&
(b="edits"))return O.errors=[{instancePath:s+"/diffs/"+l,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:b},message:"must have required property '"+b+"'"}],!1;{let T=e;for(let j in _)if(!(j==="from"||
j==="to"||j==="edits")){return O.errors=[{instancePath:s+"/diffs/"+l,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;
break}if(T===e){if(_.from!==void 0){let j=_.from,D=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=
[{instancePath:s+"/diffs/"+l+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===D&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+
"/diffs/"+l+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=D===e}else var n=!0;if(n){if(_.to!==void 0){let j=_.to,D=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return O.errors=[{instancePath:s+"/diffs/"+l+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===D&&typeof j==
"number"&&isFinite(j)&&(j<0||isNaN(j)))return O.errors=[{instancePath:s+"/diffs/"+l+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=D===e}else
var n=!0;if(n)if(_.edits!==void 0){let j=_.edits,D=e;if(e===D)if(Array.isArray(j)){var y=!0;let q=j.length;for(let V=0;V<
q;V++){let me=j[V],le=e;if(e===le)if(me&&typeof me=="object"&&!Array.isArray(me)){let he;if(me.op===void 0&&(he="op")||me.
text===void 0&&(he="text"))return O.errors=[{instancePath:s+"/diffs/"+l+"/edits/"+V,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:he},message:"must have required property '"+
he+"'"}],!1;{let Be=e;for(let ve in me)if(!(ve==="op"||ve==="text")){return O.errors=[{instancePath:s+"/diffs/"+l+"/edit\
s/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:ve},message:"must NOT have additional properties"}],!1;break}if(Be===e){if(me.op!==void 0){let ve=me.
op,Ce=e;if(!(ve==="equal"||ve==="delete"||ve==="insert"))return O.errors=[{instancePath:s+"/diffs/"+l+"/edits/"+V+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:yr.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var g=Ce===e}else var g=!0;if(g)if(me.text!==void 0){let ve=e;if(typeof me.text!="string")return O.errors=[{instancePath:s+
"/diffs/"+l+"/edits/"+V+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var g=ve===e}else var g=!0}}}else return O.errors=[{instancePath:s+
"/diffs/"+l+"/edits/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var y=le===e;if(!y)break}}else return O.errors=[{instancePath:s+"/diffs/"+l+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var n=D===e}else var n=!0}}}}else return O.errors=[{instancePath:s+"/diffs/"+l,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=I===e;if(!i)break}}else return O.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=h===e}else var t=!0}}}}}else return O.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return O.errors=a,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=J.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return J.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let y=e;for(let g in r)
if(!(g==="entityId"||g==="names")){return J.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:g},message:"must NOT have additional properties"}],!1;break}if(y===e){if(r.entityId!==
void 0){let g=e;if(typeof r.entityId!="string")return J.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=g===e}else var t=!0;if(t)if(r.names!==
void 0){let g=r.names,m=e;if(e===m)if(Array.isArray(g)){var f=!0;let c=g.length;for(let h=0;h<c;h++){let d=g[h],v=e;if(e===
v)if(d&&typeof d=="object"&&!Array.isArray(d)){let _;if(d.sourceId===void 0&&(_="sourceId")||d.texts===void 0&&(_="texts"))
return J.errors=[{instancePath:s+"/names/"+h,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:_},
message:"must have required property '"+_+"'"}],!1;{let I=e;for(let k in d)if(!(k==="sourceId"||k==="texts")){return J.errors=
[{instancePath:s+"/names/"+h,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:k},message:"must NOT have additional properties"}],!1;break}if(I===e){if(d.sourceId!==void 0){let k=e;
if(typeof d.sourceId!="string")return J.errors=[{instancePath:s+"/names/"+h+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=k===e}else var p=!0;
if(p)if(d.texts!==void 0){let k=d.texts,b=e;if(e===b)if(Array.isArray(k)){var i=!0;let j=k.length;for(let D=0;D<j;D++){let re=e;
if(typeof k[D]!="string")return J.errors=[{instancePath:s+"/names/"+h+"/texts/"+D,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=re===e;if(!i)break}}else
return J.errors=[{instancePath:s+"/names/"+h+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=b===e}else var p=!0}}}else return J.errors=[{instancePath:s+
"/names/"+h,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var f=v===e;if(!f)break}}else return J.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return J.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return J.errors=a,e===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function A(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=A.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let h;if(r.matrix===void 0&&(h="matrix")||r.pairs===void 0&&(h="pairs")||r.bySource===void 0&&(h="bySource"))return A.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h},message:"must have require\
d property '"+h+"'"}],!1;{let d=e;for(let v in r)if(!(v==="matrix"||v==="pairs"||v==="bySource")){return A.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have \
additional properties"}],!1;break}if(d===e){if(r.matrix!==void 0){let v=r.matrix,l=e;if(e===l)if(Array.isArray(v)){var t=!0;
let _=v.length;for(let I=0;I<_;I++){let k=v[I],b=e;if(e===b)if(k&&typeof k=="object"&&!Array.isArray(k)){let j;if(k.groupId===
void 0&&(j="groupId")||k.sourceIds===void 0&&(j="sourceIds"))return A.errors=[{instancePath:s+"/matrix/"+I,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:j},message:"must have required property '"+
j+"'"}],!1;{let D=e;for(let re in k)if(!(re==="groupId"||re==="sourceIds")){return A.errors=[{instancePath:s+"/matrix/"+
I,schemaPath:"#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:re},
message:"must NOT have additional properties"}],!1;break}if(D===e){if(k.groupId!==void 0){let re=e;if(typeof k.groupId!=
"string")return A.errors=[{instancePath:s+"/matrix/"+I+"/groupId",schemaPath:"#/properties/matrix/items/properties/group\
Id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=re===e}else var f=!0;if(f)if(k.sourceIds!==
void 0){let re=k.sourceIds,q=e;if(e===q)if(Array.isArray(re)){var p=!0;let me=re.length;for(let le=0;le<me;le++){let fe=e;
if(typeof re[le]!="string")return A.errors=[{instancePath:s+"/matrix/"+I+"/sourceIds/"+le,schemaPath:"#/properties/matri\
x/items/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=fe===
e;if(!p)break}}else return A.errors=[{instancePath:s+"/matrix/"+I+"/sourceIds",schemaPath:"#/properties/matrix/items/pro\
perties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var f=q===e}else var f=!0}}}else
return A.errors=[{instancePath:s+"/matrix/"+I,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var t=b===e;if(!t)break}}else return A.errors=[{instancePath:s+"/matrix",schemaPath:"\
#/properties/matrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===e}else var i=!0;if(i){
if(r.pairs!==void 0){let v=r.pairs,l=e;if(e===l)if(Array.isArray(v)){var n=!0;let I=v.length;for(let k=0;k<I;k++){let b=v[k],
T=e;if(e===T)if(b&&typeof b=="object"&&!Array.isArray(b)){let D;if(b.a===void 0&&(D="a")||b.b===void 0&&(D="b")||b.shared===
void 0&&(D="shared")||b.agreeing===void 0&&(D="agreeing")||b.similar===void 0&&(D="similar")||b.differing===void 0&&(D="\
differing")||b.conflicting===void 0&&(D="conflicting"))return A.errors=[{instancePath:s+"/pairs/"+k,schemaPath:"#/proper\
ties/pairs/items/required",keyword:"required",params:{missingProperty:D},message:"must have required property '"+D+"'"}],
!1;{let re=e;for(let q in b)if(!(q==="a"||q==="b"||q==="shared"||q==="agreeing"||q==="similar"||q==="differing"||q==="co\
nflicting")){return A.errors=[{instancePath:s+"/pairs/"+k,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(re===e){
if(b.a!==void 0){let q=e;if(typeof b.a!="string")return A.errors=[{instancePath:s+"/pairs/"+k+"/a",schemaPath:"#/propert\
ies/pairs/items/properties/a/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else var y=!0;
if(y){if(b.b!==void 0){let q=e;if(typeof b.b!="string")return A.errors=[{instancePath:s+"/pairs/"+k+"/b",schemaPath:"#/p\
roperties/pairs/items/properties/b/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var y=q===e}else
var y=!0;if(y){if(b.shared!==void 0){let q=b.shared,V=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.
errors=[{instancePath:s+"/pairs/"+k+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return A.
errors=[{instancePath:s+"/pairs/"+k+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=V===e}else var y=!0;if(y){if(b.agreeing!==void 0){
let q=b.agreeing,V=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.errors=[{instancePath:s+"/pairs/"+
k+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===V&&typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return A.errors=[{instancePath:s+"/pair\
s/"+k+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var y=V===e}else var y=!0;if(y){if(b.similar!==void 0){let q=b.similar,V=e;if(!(typeof q==
"number"&&!(q%1)&&!isNaN(q)&&isFinite(q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/similar",schemaPath:"#/properti\
es/pairs/items/properties/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&
typeof q=="number"&&isFinite(q)&&(q<0||isNaN(q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/similar",schemaPath:"#/p\
roperties/pairs/items/properties/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var y=V===e}else var y=!0;if(y){if(b.differing!==void 0){let q=b.differing,V=e;if(!(typeof q=="number"&&!(q%1)&&
!isNaN(q)&&isFinite(q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/differing",schemaPath:"#/properties/pairs/items/p\
roperties/differing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof q=="num\
ber"&&isFinite(q)&&(q<0||isNaN(q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/differing",schemaPath:"#/properties/pa\
irs/items/properties/differing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=V===
e}else var y=!0;if(y)if(b.conflicting!==void 0){let q=b.conflicting,V=e;if(!(typeof q=="number"&&!(q%1)&&!isNaN(q)&&isFinite(
q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflict\
ing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof q=="number"&&isFinite(q)&&
(q<0||isNaN(q)))return A.errors=[{instancePath:s+"/pairs/"+k+"/conflicting",schemaPath:"#/properties/pairs/items/propert\
ies/conflicting/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var y=V===e}else
var y=!0}}}}}}}}else return A.errors=[{instancePath:s+"/pairs/"+k,schemaPath:"#/properties/pairs/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var n=T===e;if(!n)break}}else return A.errors=[{instancePath:s+
"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=l===
e}else var i=!0;if(i)if(r.bySource!==void 0){let v=r.bySource,l=e;if(e===l)if(Array.isArray(v)){var g=!0;let I=v.length;
for(let k=0;k<I;k++){let b=v[k],T=e;if(e===T)if(b&&typeof b=="object"&&!Array.isArray(b)){let D;if(b.sourceId===void 0&&
(D="sourceId")||b.only===void 0&&(D="only")||b.leavesOut===void 0&&(D="leavesOut"))return A.errors=[{instancePath:s+"/by\
Source/"+k,schemaPath:"#/properties/bySource/items/required",keyword:"required",params:{missingProperty:D},message:"must\
 have required property '"+D+"'"}],!1;{let re=e;for(let q in b)if(!(q==="sourceId"||q==="only"||q==="leavesOut")){return A.
errors=[{instancePath:s+"/bySource/"+k,schemaPath:"#/properties/bySource/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:q},message:"must NOT have additional properties"}],!1;break}if(re===e){if(b.sourceId!==
void 0){let q=e;if(typeof b.sourceId!="string")return A.errors=[{instancePath:s+"/bySource/"+k+"/sourceId",schemaPath:"#\
/properties/bySource/items/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var m=q===e}else var m=!0;if(m){if(b.only!==void 0){let q=b.only,V=e;if(e===V)if(Array.isArray(q)){var u=!0;let le=q.length;
for(let fe=0;fe<le;fe++){let he=e;if(typeof q[fe]!="string")return A.errors=[{instancePath:s+"/bySource/"+k+"/only/"+fe,
schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var u=he===e;if(!u)break}}else return A.errors=[{instancePath:s+"/bySource/"+k+"/only",schemaPath:"#/pro\
perties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=V===
e}else var m=!0;if(m)if(b.leavesOut!==void 0){let q=b.leavesOut,V=e;if(e===V)if(Array.isArray(q)){var c=!0;let le=q.length;
for(let fe=0;fe<le;fe++){let he=e;if(typeof q[fe]!="string")return A.errors=[{instancePath:s+"/bySource/"+k+"/leavesOut/"+
fe,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var c=he===e;if(!c)break}}else return A.errors=[{instancePath:s+"/bySource/"+k+"/leavesOut",schemaPath:"\
#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var m=V===e}else var m=!0}}}}else return A.errors=[{instancePath:s+"/bySource/"+k,schemaPath:"#/properties/bySource/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var g=T===e;if(!g)break}}else return A.errors=
[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var i=l===e}else var i=!0}}}}else return A.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return A.errors=a,e===0}A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function X(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.label===void 0&&(i="label")||r.groupIds===void 0&&(i="groupIds"))return X.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required prope\
rty '"+i+"'"}],!1;{let n=e;for(let y in r)if(!(y==="id"||y==="label"||y==="groupIds")){return X.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.id!==void 0){let y=e;if(typeof r.id!="string")return X.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=y===e}else
var t=!0;if(t){if(r.label!==void 0){let y=r.label,g=e;if(e===g)if(y&&typeof y=="object"&&!Array.isArray(y)){let u=e;for(let c in y)
if(!(c==="ar"||c==="en")){return X.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(u===
e){if(y.ar!==void 0){let c=e;if(typeof y.ar!="string")return X.errors=[{instancePath:s+"/label/ar",schemaPath:"#/propert\
ies/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0;
if(f)if(y.en!==void 0){let c=e;if(typeof y.en!="string")return X.errors=[{instancePath:s+"/label/en",schemaPath:"#/prope\
rties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var f=c===e}else var f=!0}}else
return X.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=g===e}else var t=!0;if(t)if(r.groupIds!==void 0){let y=r.groupIds,g=e;if(e===g)if(Array.isArray(
y)){var p=!0;let u=y.length;for(let c=0;c<u;c++){let h=e;if(typeof y[c]!="string")return X.errors=[{instancePath:s+"/gro\
upIds/"+c,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var p=h===e;if(!p)break}}else return X.errors=[{instancePath:s+"/groupIds",schemaPath:"#/properties/groupIds/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}else return X.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return X.errors=a,e===0}X.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.code===void 0&&(f="code")||r.message===void 0&&(f="message"))return Y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return Y.errors=[{instancePath:s,schemaPath:"#/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pro\
perties"}],!1;break}if(p===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return Y.errors=[{instancePath:s+"/\
code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return Y.errors=[{instancePath:s+"/me\
ssage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return Y.errors=[{instancePath:s+"/\
sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Y.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return Y.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return Y.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return Y.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return Y.errors=a,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",
parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=G.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let d;if(r.schemaVersion===
void 0&&(d="schemaVersion")||r.engine===void 0&&(d="engine")||r.sources===void 0&&(d="sources")||r.origins===void 0&&(d=
"origins")||r.claims===void 0&&(d="claims")||r.entities===void 0&&(d="entities")||r.groups===void 0&&(d="groups")||r.quotations===
void 0&&(d="quotations")||r.naming===void 0&&(d="naming")||r.coverage===void 0&&(d="coverage")||r.topics===void 0&&(d="t\
opics")||r.diagnostics===void 0&&(d="diagnostics"))return G.errors=[{instancePath:s,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let v=e;for(let l in r)if(!Te.call(
He.properties,l)){return G.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(v===e){if(r.schemaVersion!==void 0){let l=e;
if(r.schemaVersion!=="1")return G.errors=[{instancePath:s+"/schemaVersion",schemaPath:"#/properties/schemaVersion/const",
keyword:"const",params:{allowedValue:"1"},message:"must be equal to constant"}],!1;var t=l===e}else var t=!0;if(t){if(r.
engine!==void 0){let l=e;ae(r.engine,{instancePath:s+"/engine",parentData:r,parentDataProperty:"engine",rootData:P,dynamicAnchors:w})||
(a=a===null?ae.errors:a.concat(ae.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.sources!==void 0){let l=r.sources,
_=e;if(e===_)if(Array.isArray(l)){var f=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;F(l[b],{instancePath:s+"/sources/"+
b,parentData:l,parentDataProperty:b,rootData:P,dynamicAnchors:w})||(a=a===null?F.errors:a.concat(F.errors),e=a.length);var f=T===
e;if(!f)break}}else return G.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.origins!==void 0){let l=r.origins,_=e;if(e===
_)if(Array.isArray(l)){var p=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;Q(l[b],{instancePath:s+"/origins/"+b,parentData:l,
parentDataProperty:b,rootData:P,dynamicAnchors:w})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var p=T===e;if(!p)
break}}else return G.errors=[{instancePath:s+"/origins",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.claims!==void 0){let l=r.claims,_=e;if(e===_)if(Array.
isArray(l)){var i=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;L(l[b],{instancePath:s+"/claims/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var i=T===e;if(!i)break}}else return G.
errors=[{instancePath:s+"/claims",schemaPath:"#/properties/claims/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.entities!==void 0){let l=r.entities,_=e;if(e===_)if(Array.isArray(
l)){var n=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;M(l[b],{instancePath:s+"/entities/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?M.errors:a.concat(M.errors),e=a.length);var n=T===e;if(!n)break}}else return G.
errors=[{instancePath:s+"/entities",schemaPath:"#/properties/entities/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.groups!==void 0){let l=r.groups,_=e;if(e===_)if(Array.isArray(l)){
var y=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;z(l[b],{instancePath:s+"/groups/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var y=T===e;if(!y)break}}else return G.
errors=[{instancePath:s+"/groups",schemaPath:"#/properties/groups/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.lists!==void 0){let l=r.lists,_=e;if(e===_)if(Array.isArray(l)){var g=!0;
let k=l.length;for(let b=0;b<k;b++){let T=e;ue(l[b],{instancePath:s+"/lists/"+b,parentData:l,parentDataProperty:b,rootData:P,
dynamicAnchors:w})||(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var g=T===e;if(!g)break}}else return G.errors=
[{instancePath:s+"/lists",schemaPath:"#/properties/lists/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=_===e}else var t=!0;if(t){if(r.quotations!==void 0){let l=r.quotations,_=e;if(e===_)if(Array.isArray(l)){
var m=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;O(l[b],{instancePath:s+"/quotations/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?O.errors:a.concat(O.errors),e=a.length);var m=T===e;if(!m)break}}else return G.
errors=[{instancePath:s+"/quotations",schemaPath:"#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.naming!==void 0){let l=r.naming,_=e;if(e===_)if(Array.isArray(l)){
var u=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;J(l[b],{instancePath:s+"/naming/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?J.errors:a.concat(J.errors),e=a.length);var u=T===e;if(!u)break}}else return G.
errors=[{instancePath:s+"/naming",schemaPath:"#/properties/naming/type",keyword:"type",params:{type:"array"},message:"mu\
st be array"}],!1;var t=_===e}else var t=!0;if(t){if(r.coverage!==void 0){let l=e;A(r.coverage,{instancePath:s+"/coverag\
e",parentData:r,parentDataProperty:"coverage",rootData:P,dynamicAnchors:w})||(a=a===null?A.errors:a.concat(A.errors),e=a.
length);var t=l===e}else var t=!0;if(t){if(r.topics!==void 0){let l=r.topics,_=e;if(e===_)if(Array.isArray(l)){var c=!0;
let k=l.length;for(let b=0;b<k;b++){let T=e;X(l[b],{instancePath:s+"/topics/"+b,parentData:l,parentDataProperty:b,rootData:P,
dynamicAnchors:w})||(a=a===null?X.errors:a.concat(X.errors),e=a.length);var c=T===e;if(!c)break}}else return G.errors=[{
instancePath:s+"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=_===e}else var t=!0;if(t)if(r.diagnostics!==void 0){let l=r.diagnostics,_=e;if(e===_)if(Array.isArray(l)){
var h=!0;let k=l.length;for(let b=0;b<k;b++){let T=e;Y(l[b],{instancePath:s+"/diagnostics/"+b,parentData:l,parentDataProperty:b,
rootData:P,dynamicAnchors:w})||(a=a===null?Y.errors:a.concat(Y.errors),e=a.length);var h=T===e;if(!h)break}}else return G.
errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagnostics/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=_===e}else var t=!0}}}}}}}}}}}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var qr=Ve;var cr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},gr=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2})?)?$","u");function C(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=C.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let f;if(r.id===void 0&&(f="id")||r.text===void 0&&(f="text"))return C.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have required property '"+f+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="lang\
uage")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i==
"string"){if(Pe(i)>200)return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(Pe(i)<1)return C.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return C.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i==
"string"){if(Pe(i)<1)return C.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return C.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return C.errors=[{instancePath:s+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
publisher!==void 0){let i=e;if(typeof r.publisher!="string")return C.errors=[{instancePath:s+"/publisher",schemaPath:"#/\
properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!gr.test(i))return C.errors=
[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\
\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d\
{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return C.errors=[{instancePath:s+"/published\
At",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return C.errors=[{instancePath:s+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.language!==void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return C.errors=[{instancePath:s+"/language",schemaPath:"\
#/properties/language/enum",keyword:"enum",params:{allowedValues:cr.properties.language.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return C.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ve(r,{instancePath:s="",parentData:N,parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ve.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let f=r.length;for(let p=0;p<f;p++){let i=e;C(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:P,dynamicAnchors:w})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=i===e;if(!t)break}}else return Ve.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ve.
errors=a,e===0}Ve.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var jr=Ee;function Ee(r,{instancePath:s="",parentData:N,
parentDataProperty:x,rootData:P=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ee.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let f=r.length;for(let p=0;p<f;p++){let i=e;S(r[p],
{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:P,dynamicAnchors:w})||(a=a===null?S.errors:a.concat(S.errors),
e=a.length);var t=i===e;if(!t)break}}else return Ee.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return Ee.errors=a,e===0}Ee.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{br as validateAskSettings,Pr as validateJudgeAnswer,kr as validateOptions,wr as validatePassage,Ir as validateRenderOptions,
_r as validateReport,qr as validateSources,jr as validateTopics};
