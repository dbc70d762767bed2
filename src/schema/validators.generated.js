// Generated from the JSON Schemas in this folder by `npm run generate`. Edit the schemas, not this file.
// Bundles: ajv
var He=(r,s)=>()=>(s||r((s={exports:{}}).exports,s),s.exports);var Ze=He(Ce=>{"use strict";Object.defineProperty(Ce,"__esModule",{value:!0});function Qe(r){let s=r.length,N=0,A=0,k;for(;A<
s;)N++,k=r.charCodeAt(A++),k>=55296&&k<=56319&&A<s&&(k=r.charCodeAt(A),(k&64512)===56320&&A++);return N}Ce.default=Qe;Qe.
code='require("ajv/dist/runtime/ucs2length").default'});var jr=H,Ue={type:"object",additionalProperties:!1,properties:{batchSize:{type:"integer",minimum:1},concurrency:{type:"i\
nteger",minimum:1},timeoutMs:{type:"integer",minimum:1,maximum:2147483647},retries:{enum:[0,1]},maxPairs:{type:"integer",
minimum:0},maxTexts:{type:"integer",minimum:0}}};function H(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=H.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u=e;for(let p in r)if(!(p==="batchSize"||p==="concurrency"||p==="\
timeoutMs"||p==="retries"||p==="maxPairs"||p==="maxTexts")){return H.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have additional properties"}],!1;
break}if(u===e){if(r.batchSize!==void 0){let p=r.batchSize,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))
return H.errors=[{instancePath:s+"/batchSize",schemaPath:"#/properties/batchSize/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<1||isNaN(p)))return H.errors=[{instancePath:s+
"/batchSize",schemaPath:"#/properties/batchSize/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"mus\
t be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.concurrency!==void 0){let p=r.concurrency,i=e;if(!(typeof p=="numbe\
r"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p)))return H.errors=[{instancePath:s+"/concurrency",schemaPath:"#/properties/concurrency/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var t=i===e}else var t=!0;if(t){if(r.timeoutMs!==void 0){
let p=r.timeoutMs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/timeou\
tMs",schemaPath:"#/properties/timeoutMs/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===
i&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"\
#/properties/timeoutMs/maximum",keyword:"maximum",params:{comparison:"<=",limit:2147483647},message:"must be <= 21474836\
47"}],!1;if(p<1||isNaN(p))return H.errors=[{instancePath:s+"/timeoutMs",schemaPath:"#/properties/timeoutMs/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=i===e}else var t=!0;if(t){if(r.retries!==void 0){
let p=r.retries,i=e;if(!(p===0||p===1))return H.errors=[{instancePath:s+"/retries",schemaPath:"#/properties/retries/enum",
keyword:"enum",params:{allowedValues:Ue.properties.retries.enum},message:"must be equal to one of the allowed values"}],
!1;var t=i===e}else var t=!0;if(t){if(r.maxPairs!==void 0){let p=r.maxPairs,i=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(
p)&&isFinite(p)))return H.errors=[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))return H.errors=
[{instancePath:s+"/maxPairs",schemaPath:"#/properties/maxPairs/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.maxTexts!==void 0){let p=r.maxTexts,i=e;if(!(typeof p=="\
number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return H.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/\
type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<
0||isNaN(p)))return H.errors=[{instancePath:s+"/maxTexts",schemaPath:"#/properties/maxTexts/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}}}}}else return H.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return H.errors=a,e===0}H.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var xr=U,We={$id:"https://crossclaim.dev/schema/1/judge.json",type:"object",additionalProperties:!1,
required:["verdicts"],properties:{verdicts:{type:"array",items:{type:"object",additionalProperties:!1,required:["pair","\
relation","confidence","because"],properties:{pair:{type:"integer",minimum:0},relation:{enum:["undetermined","scope-mism\
atch","attributed-dispute","framing","detail","approximate","update","contradiction","complementary","unrelated"]},confidence:{
type:"number",minimum:0,maximum:1},because:{type:"string"}}}}}};function U(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=U.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.verdicts===void 0&&(p="verdicts"))return U.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required prope\
rty '"+p+"'"}],!1;{let i=e;for(let n in r)if(n!=="verdicts"){return U.errors=[{instancePath:s,schemaPath:"#/additionalPr\
operties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;
break}if(i===e&&r.verdicts!==void 0){let n=r.verdicts;if(e===e)if(Array.isArray(n)){var t=!0;let c=n.length;for(let m=0;m<
c;m++){let b=n[m],d=e;if(e===d)if(b&&typeof b=="object"&&!Array.isArray(b)){let y;if(b.pair===void 0&&(y="pair")||b.relation===
void 0&&(y="relation")||b.confidence===void 0&&(y="confidence")||b.because===void 0&&(y="because"))return U.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty:y},message:"\
must have required property '"+y+"'"}],!1;{let P=e;for(let v in b)if(!(v==="pair"||v==="relation"||v==="confidence"||v===
"because")){return U.errors=[{instancePath:s+"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:v},message:"must NOT have additional properties"}],!1;break}if(P===
e){if(b.pair!==void 0){let v=b.pair,h=e;if(!(typeof v=="number"&&!(v%1)&&!isNaN(v)&&isFinite(v)))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/type",keyword:"type",params:{type:"intege\
r"},message:"must be integer"}],!1;if(e===h&&typeof v=="number"&&isFinite(v)&&(v<0||isNaN(v)))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/pair",schemaPath:"#/properties/verdicts/items/properties/pair/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var u=h===e}else var u=!0;if(u){if(b.relation!==void 0){let v=b.relation,h=e;if(!(v===
"undetermined"||v==="scope-mismatch"||v==="attributed-dispute"||v==="framing"||v==="detail"||v==="approximate"||v==="upd\
ate"||v==="contradiction"||v==="complementary"||v==="unrelated"))return U.errors=[{instancePath:s+"/verdicts/"+m+"/relat\
ion",schemaPath:"#/properties/verdicts/items/properties/relation/enum",keyword:"enum",params:{allowedValues:We.properties.
verdicts.items.properties.relation.enum},message:"must be equal to one of the allowed values"}],!1;var u=h===e}else var u=!0;
if(u){if(b.confidence!==void 0){let v=b.confidence,h=e;if(e===h)if(typeof v=="number"&&isFinite(v)){if(v>1||isNaN(v))return U.
errors=[{instancePath:s+"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/maxim\
um",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(v<0||isNaN(v))return U.errors=[{instancePath:s+
"/verdicts/"+m+"/confidence",schemaPath:"#/properties/verdicts/items/properties/confidence/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return U.errors=[{instancePath:s+"/verdicts/"+m+"/confidence",
schemaPath:"#/properties/verdicts/items/properties/confidence/type",keyword:"type",params:{type:"number"},message:"must \
be number"}],!1;var u=h===e}else var u=!0;if(u)if(b.because!==void 0){let v=e;if(typeof b.because!="string")return U.errors=
[{instancePath:s+"/verdicts/"+m+"/because",schemaPath:"#/properties/verdicts/items/properties/because/type",keyword:"typ\
e",params:{type:"string"},message:"must be string"}],!1;var u=v===e}else var u=!0}}}}}else return U.errors=[{instancePath:s+
"/verdicts/"+m,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var t=d===e;if(!t)break}}else return U.errors=[{instancePath:s+"/verdicts",schemaPath:"#/properties/verdicts/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1}}}else return U.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return U.errors=a,e===0}U.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Ar=Le;var je=Ze().default,Xe={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","des\
tination","time","duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function xe(r,{
instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=xe.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r===
"partner"||r==="content"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="du\
ration"||r==="quantity"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="to\
pic"?(xe.errors=a,e===0):(xe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:Xe.enum},message:"\
must be equal to one of the allowed values"}],!1)}xe.evaluated={dynamicProps:!1,dynamicItems:!1};function L(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=L.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){if(Object.keys(r).length<
3)return L.errors=[{instancePath:s,schemaPath:"#/minProperties",keyword:"minProperties",params:{limit:3},message:"must N\
OT have fewer than 3 properties"}],!1;{let l;if(r.id===void 0&&(l="id")||r.label===void 0&&(l="label"))return L.errors=[
{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:l},message:"must have required proper\
ty '"+l+"'"}],!1;{let c=e;for(let m in r)if(!(m==="id"||m==="label"||m==="concepts"||m==="roles"||m==="terms")){return L.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=r.id,b=e;if(e===b)if(typeof m==
"string"){if(je(m)>200)return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(je(m)<1)return L.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return L.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=b===e}else var t=!0;if(t){if(r.label!==void 0){let m=r.label,b=e;if(e===b)if(m&&
typeof m=="object"&&!Array.isArray(m)){let f=e;for(let y in m)if(!(y==="ar"||y==="en")){return L.errors=[{instancePath:s+
"/label",schemaPath:"#/properties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(m.ar!==void 0){let y=e;if(typeof m.ar!="string")return L.
errors=[{instancePath:s+"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0;if(u)if(m.en!==void 0){let y=e;if(typeof m.en!="string")return L.
errors=[{instancePath:s+"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=y===e}else var u=!0}}else return L.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;if(t){
if(r.concepts!==void 0){let m=r.concepts,b=e;if(e===b)if(Array.isArray(m)){var p=!0;let f=m.length;for(let y=0;y<f;y++){
let P=e;if(typeof m[y]!="string")return L.errors=[{instancePath:s+"/concepts/"+y,schemaPath:"#/properties/concepts/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=P===e;if(!p)break}}else return L.errors=
[{instancePath:s+"/concepts",schemaPath:"#/properties/concepts/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.roles!==void 0){let m=r.roles,b=e;if(e===b)if(Array.isArray(m)){var i=!0;
let f=m.length;for(let y=0;y<f;y++){let P=e;xe(m[y],{instancePath:s+"/roles/"+y,parentData:m,parentDataProperty:y,rootData:k,
dynamicAnchors:w})||(a=a===null?xe.errors:a.concat(xe.errors),e=a.length);var i=P===e;if(!i)break}}else return L.errors=
[{instancePath:s+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=b===e}else var t=!0;if(t)if(r.terms!==void 0){let m=r.terms,b=e;if(e===b)if(Array.isArray(m)){var n=!0;let f=m.
length;for(let y=0;y<f;y++){let P=e;if(typeof m[y]!="string")return L.errors=[{instancePath:s+"/terms/"+y,schemaPath:"#/\
properties/terms/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=P===e;if(!n)break}}else
return L.errors=[{instancePath:s+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=b===e}else var t=!0}}}}}}}else return L.errors=[{instancePath:s,schemaPath:"#/type",keyword:"t\
ype",params:{type:"object"},message:"must be object"}],!1;return L.errors=a,e===0}L.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Ae(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Ae.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;L(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:k,dynamicAnchors:w})||(a=a===null?L.errors:a.concat(L.errors),e=a.length);var t=i===e;if(!t)break}}else return Ae.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Ae.
errors=a,e===0}Ae.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Le(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let t=e;for(let u in r)if(u!=="topics"){return Le.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u},message:"\
must NOT have additional properties"}],!1;break}t===e&&r.topics!==void 0&&(Ae(r.topics,{instancePath:s+"/topics",parentData:r,
parentDataProperty:"topics",rootData:k,dynamicAnchors:w})||(a=a===null?Ae.errors:a.concat(Ae.errors),e=a.length))}else return Le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Le.
errors=a,e===0}Le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Nr=pe;function pe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.sourceId===void 0&&(u="sourceId")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end"))return pe.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have require\
d property '"+u+"'"}],!1;if(r.sourceId!==void 0){let p=r.sourceId,i=e;if(e===i)if(typeof p=="string"){if(je(p)>200)return pe.
errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/maxLength",keyword:"maxLength",params:{limit:200},
message:"must NOT have more than 200 characters"}],!1;if(je(p)<1)return pe.errors=[{instancePath:s+"/sourceId",schemaPath:"\
#/properties/sourceId/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],
!1}else return pe.errors=[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let p=r.start,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pe.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(
p)))return pe.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0;if(t)if(r.end!==void 0){let p=r.end,i=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return pe.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===i&&typeof p=="number"&&isFinite(p)&&(p<0||isNaN(p)))
return pe.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=i===e}else var t=!0}}else return pe.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return pe.errors=a,e===0}pe.evaluated={props:{sourceId:!0,
start:!0,end:!0},dynamicProps:!1,dynamicItems:!1};var $r=qe,Ye={type:"object",additionalProperties:!1,properties:{language:{
$ref:"#/$defs/Language"},detail:{enum:["short","full"]}}},er={enum:["ar","en"]};function Ne(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ne.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?(Ne.errors=a,e===0):(Ne.errors=[{instancePath:s,schemaPath:"\
#/enum",keyword:"enum",params:{allowedValues:er.enum},message:"must be equal to one of the allowed values"}],!1)}Ne.evaluated=
{dynamicProps:!1,dynamicItems:!1};function qe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=qe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u=e;for(let p in r)if(!(p==="language"||p==="detail")){return qe.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p},message:"must NOT have \
additional properties"}],!1;break}if(u===e){if(r.language!==void 0){let p=e;Ne(r.language,{instancePath:s+"/language",parentData:r,
parentDataProperty:"language",rootData:k,dynamicAnchors:w})||(a=a===null?Ne.errors:a.concat(Ne.errors),e=a.length);var t=p===
e}else var t=!0;if(t)if(r.detail!==void 0){let p=r.detail,i=e;if(!(p==="short"||p==="full"))return qe.errors=[{instancePath:s+
"/detail",schemaPath:"#/properties/detail/enum",keyword:"enum",params:{allowedValues:Ye.properties.detail.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=i===e}else var t=!0}}else return qe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return qe.errors=a,e===0}qe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var Dr=Z,rr={$id:"https://crossclaim.dev/schema/1/report.json",type:"object",additionalProperties:!1,
required:["schemaVersion","engine","sources","origins","claims","entities","events","groups","quotations","naming","cove\
rage","topics","diagnostics"],properties:{schemaVersion:{const:"1"},engine:{$ref:"#/$defs/Engine"},sources:{type:"array",
items:{$ref:"#/$defs/ReportSource"}},origins:{type:"array",items:{$ref:"#/$defs/Origin"}},claims:{type:"array",items:{$ref:"\
#/$defs/Claim"}},entities:{type:"array",items:{$ref:"#/$defs/Entity"}},events:{type:"array",items:{$ref:"#/$defs/ReportE\
vent"}},groups:{type:"array",items:{$ref:"#/$defs/Group"}},lists:{type:"array",items:{$ref:"#/$defs/List"}},quotations:{
type:"array",items:{$ref:"#/$defs/Quotation"}},naming:{type:"array",items:{$ref:"#/$defs/Naming"}},coverage:{$ref:"#/$de\
fs/Coverage"},topics:{type:"array",items:{$ref:"#/$defs/ReportTopic"}},diagnostics:{type:"array",items:{$ref:"#/$defs/Di\
agnostic"}}},$defs:{Engine:{type:"object",additionalProperties:!1,required:["name","version","models"],properties:{name:{
type:"string"},version:{type:"string"},models:{type:"array",items:{type:"string"}}}},ReportSource:{type:"object",additionalProperties:!1,
required:["id","language","publishedAt","sha256","counts","originId"],properties:{id:{type:"string"},title:{type:"string"},
publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,required:["value","basis"],
properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{type:"object",additionalProperties:!1,
required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferred","unknown"]},display:{$ref:"#/$defs/\
Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,
required:["characters","sentences","claims"],properties:{characters:{type:"integer",minimum:0},sentences:{type:"integer",
minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"string"}}},Language:{enum:["ar","en"]},Display:{type:"obj\
ect",additionalProperties:!1,required:["en","ar"],properties:{ar:{type:"string"},en:{type:"string"}}},Evidence:{type:"ob\
ject",additionalProperties:!1,required:["start","end","quote","prefix","suffix","codePoints"],properties:{start:{type:"i\
nteger",minimum:0},end:{type:"integer",minimum:0},quote:{type:"string"},prefix:{type:"string"},suffix:{type:"string"},codePoints:{
type:"object",additionalProperties:!1,required:["start","end"],properties:{start:{type:"integer",minimum:0},end:{type:"i\
nteger",minimum:0}}}}},Claim:{type:"object",additionalProperties:!1,required:["id","sourceId","evidence","predicate","ar\
guments","attribution","polarity","certainty","topics"],properties:{id:{type:"string"},sourceId:{type:"string"},evidence:{
$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,required:["text","start","end"],properties:{concept:{
type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}},arguments:{type:"a\
rray",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$\
defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs/TimeValue"},topics:{type:"array",items:{type:"s\
tring"}}}},Polarity:{enum:["affirmed","negated"]},Certainty:{enum:["asserted","planned","possible","alleged","denied"]},
Role:{enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time","\
duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]},Argument:{type:"object",additionalProperties:!1,
required:["role","start","end","text"],properties:{role:{$ref:"#/$defs/Role"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},value:{$ref:"#/$defs/Value"},entityId:{type:"string"},reference:{const:"open"}}},
Value:{type:"object",required:["kind"],discriminator:{propertyName:"kind"},oneOf:[{$ref:"#/$defs/QuantityValue"},{$ref:"\
#/$defs/TimeValue"},{$ref:"#/$defs/PlaceValue"},{$ref:"#/$defs/PersonValue"},{$ref:"#/$defs/OrganisationValue"},{$ref:"#\
/$defs/OfficeValue"},{$ref:"#/$defs/TextValue"}]},QuantityValue:{type:"object",additionalProperties:!1,required:["kind",
"approximate"],properties:{kind:{const:"quantity"},min:{type:"number"},max:{type:"number"},unit:{type:"string"},of:{type:"\
string"},whole:{type:"number"},approximate:{type:"boolean"}}},TimeValue:{type:"object",additionalProperties:!1,required:[
"kind","precision","anchor"],properties:{kind:{const:"time"},start:{type:"string"},end:{type:"string"},precision:{enum:[
"minute","hour","part-of-day","day","week","month","season","year","decade","century","unknown"]},anchor:{enum:["absolut\
e","publication","week","event","none"]},weekday:{type:"integer",minimum:1,maximum:7},day:{type:"integer"},partOfDay:{enum:[
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
ReportEvent:{type:"object",additionalProperties:!1,required:["id","kind","label","sourceIds"],properties:{id:{type:"stri\
ng"},kind:{enum:["main","background"]},label:{type:"string"},time:{type:"string"},sourceIds:{type:"array",items:{type:"s\
tring"}}}},Group:{type:"object",additionalProperties:!1,required:["id","eventId","subject","label","topics","claimIds","\
sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{id:{type:"stri\
ng"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{type:"st\
ring"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}},Subject:{type:"object",additionalProperties:!1,required:[
"label"],properties:{concept:{type:"string"},slot:{$ref:"#/$defs/Slot"},of:{type:"string"},label:{$ref:"#/$defs/Display"}}},
Contrast:{type:"object",additionalProperties:!1,required:["claimId","against","spans"],properties:{claimId:{type:"string"},
against:{type:"string"},spans:{type:"array",items:{type:"object",additionalProperties:!1,required:["start","end"],properties:{
start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Agreement:{type:"object",additionalProperties:!1,required:[
"slot","text","claimIds"],properties:{slot:{$ref:"#/$defs/Slot"},value:{$ref:"#/$defs/Value"},text:{type:"string"},display:{
$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}},judgedBy:{type:"string"}}},Difference:{type:"objec\
t",additionalProperties:!1,required:["id","slot","relation","causes","severity","readings","rule","because","confidence"],
properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/Relation"},causes:{type:"array",items:{
$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",items:{$ref:"#/$defs/Reading"}},rule:{type:"\
string"},because:{type:"object",additionalProperties:!1,required:["rule","values"],properties:{rule:{type:"string"},values:{
type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"number",minimum:0,maximum:1},judgedBy:{type:"\
string"}}},Reading:{type:"object",additionalProperties:!1,required:["text","claimIds"],properties:{value:{$ref:"#/$defs/\
Value"},text:{type:"string"},display:{$ref:"#/$defs/Display"},claimIds:{type:"array",items:{type:"string"}}}},Origin:{type:"\
object",additionalProperties:!1,required:["id","passages"],properties:{id:{type:"string"},passages:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end"],properties:{sourceId:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0}}}}}},Quotation:{type:"object",additionalProperties:!1,required:["id",
"wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"\
integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"array",items:{type:"object",additionalProperties:!1,
required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},to:{type:"integer",minimum:0},edits:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{op:{enum:["equal","delete","insert"]},
text:{type:"string"}}}}}}}}},Naming:{type:"object",additionalProperties:!1,required:["entityId","names"],properties:{entityId:{
type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","texts"],properties:{
sourceId:{type:"string"},texts:{type:"array",items:{type:"string"}}}}}}},Coverage:{type:"object",additionalProperties:!1,
required:["matrix","pairs","bySource"],properties:{matrix:{type:"array",items:{type:"object",additionalProperties:!1,required:[
"groupId","sourceIds"],properties:{groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}}}}},pairs:{type:"\
array",items:{type:"object",additionalProperties:!1,required:["a","b","shared","agreeing","similar","differing","conflic\
ting"],properties:{a:{type:"string"},b:{type:"string"},shared:{type:"integer",minimum:0},agreeing:{type:"integer",minimum:0},
similar:{type:"integer",minimum:0},differing:{type:"integer",minimum:0},conflicting:{type:"integer",minimum:0}}}},bySource:{
type:"array",items:{type:"object",additionalProperties:!1,required:["sourceId","only","leavesOut"],properties:{sourceId:{
type:"string"},only:{type:"array",items:{type:"string"}},leavesOut:{type:"array",items:{type:"string"}}}}}}},ReportTopic:{
type:"object",additionalProperties:!1,required:["id","label","groupIds","answers"],properties:{id:{type:"string"},label:{
type:"object",additionalProperties:!1,properties:{ar:{type:"string"},en:{type:"string"}}},groupIds:{type:"array",items:{
type:"string"}},answers:{type:"array",items:{$ref:"#/$defs/Answer"}}}},Answer:{type:"object",additionalProperties:!1,required:[
"text","sourceIds","claimIds"],properties:{text:{type:"string"},display:{$ref:"#/$defs/Display"},entityId:{type:"string"},
groupId:{type:"string"},sourceIds:{type:"array",items:{type:"string"}},claimIds:{type:"array",items:{type:"string"}}}},Diagnostic:{
type:"object",additionalProperties:!1,required:["code","message"],properties:{code:{type:"string"},message:{type:"string"},
sourceId:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0}}}}},Me=Object.prototype.hasOwnProperty;function me(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=me.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.name===void 0&&(p="name")||r.version===void 0&&(p="version")||r.models===void 0&&(p="models"))return me.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="name"||n==="version"||n==="models")){return me.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return me.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.version!==void 0){let n=e;if(typeof r.version!="string")return me.errors=[{instancePath:s+"/v\
ersion",schemaPath:"#/properties/version/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t)if(r.models!==void 0){let n=r.models,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let b=0;b<
m;b++){let d=e;if(typeof n[b]!="string")return me.errors=[{instancePath:s+"/models/"+b,schemaPath:"#/properties/models/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return me.errors=
[{instancePath:s+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=l===e}else var t=!0}}}}else return me.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return me.errors=a,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Be={type:"object",additionalProperties:!1,required:["id","language","publishedAt","sha256","counts","originId"],properties:{
id:{type:"string"},title:{type:"string"},publisher:{type:"string"},url:{type:"string"},language:{type:"object",additionalProperties:!1,
required:["value","basis"],properties:{value:{$ref:"#/$defs/Language"},basis:{enum:["given","detected"]}}},publishedAt:{
type:"object",additionalProperties:!1,required:["basis"],properties:{value:{type:"string"},basis:{enum:["given","inferre\
d","unknown"]},display:{$ref:"#/$defs/Display"},evidence:{$ref:"#/$defs/Evidence"}}},sha256:{type:"string",pattern:"^[0-\
9a-f]{64}$"},counts:{type:"object",additionalProperties:!1,required:["characters","sentences","claims"],properties:{characters:{
type:"integer",minimum:0},sentences:{type:"integer",minimum:0},claims:{type:"integer",minimum:0}}},originId:{type:"strin\
g"}}},sr={enum:["ar","en"]};function $e(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=$e.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="ar"||r==="en"?
($e.errors=a,e===0):($e.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:sr.enum},message:"\
must be equal to one of the allowed values"}],!1)}$e.evaluated={dynamicProps:!1,dynamicItems:!1};function C(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=C.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.en===void 0&&(u="en")||r.ar===void 0&&(u="ar"))return C.errors=[{instancePath:s,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)if(!(i===
"ar"||i==="en")){return C.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.ar!==void 0){let i=e;if(typeof r.
ar!="string")return C.errors=[{instancePath:s+"/ar",schemaPath:"#/properties/ar/type",keyword:"type",params:{type:"strin\
g"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.en!==void 0){let i=e;if(typeof r.en!="string")return C.
errors=[{instancePath:s+"/en",schemaPath:"#/properties/en/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=i===e}else var t=!0}}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return C.errors=a,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=E.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let p;if(r.start===void 0&&(p="start")||r.end===void 0&&(p="end")||r.quote===void 0&&(p="quote")||r.prefix===void 0&&
(p="prefix")||r.suffix===void 0&&(p="suffix")||r.codePoints===void 0&&(p="codePoints"))return E.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="start"||n==="end"||n==="quote"||n==="prefix"||n==="suffix"||n==="codePoints")){return E.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.start!==void 0){let n=r.start,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(
n)))return E.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t){if(r.end!==void 0){let n=r.end,l=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(e===l&&typeof n=="number"&&isFinite(n)&&(n<0||isNaN(n)))
return E.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var t=l===e}else var t=!0;if(t){if(r.quote!==void 0){let n=e;if(typeof r.quote!="st\
ring")return E.errors=[{instancePath:s+"/quote",schemaPath:"#/properties/quote/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.prefix!==void 0){let n=e;if(typeof r.prefix!="string")
return E.errors=[{instancePath:s+"/prefix",schemaPath:"#/properties/prefix/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.suffix!==void 0){let n=e;if(typeof r.suffix!="string")return E.
errors=[{instancePath:s+"/suffix",schemaPath:"#/properties/suffix/type",keyword:"type",params:{type:"string"},message:"m\
ust be string"}],!1;var t=n===e}else var t=!0;if(t)if(r.codePoints!==void 0){let n=r.codePoints,l=e;if(e===l)if(n&&typeof n==
"object"&&!Array.isArray(n)){let m;if(n.start===void 0&&(m="start")||n.end===void 0&&(m="end"))return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/required",keyword:"required",params:{missingProperty:m},message:"must \
have required property '"+m+"'"}],!1;{let b=e;for(let d in n)if(!(d==="start"||d==="end")){return E.errors=[{instancePath:s+
"/codePoints",schemaPath:"#/properties/codePoints/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},
message:"must NOT have additional properties"}],!1;break}if(b===e){if(n.start!==void 0){let d=n.start,f=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/\
codePoints/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof d==
"number"&&isFinite(d)&&(d<0||isNaN(d)))return E.errors=[{instancePath:s+"/codePoints/start",schemaPath:"#/properties/cod\
ePoints/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=f===
e}else var u=!0;if(u)if(n.end!==void 0){let d=n.end,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return E.
errors=[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===f&&typeof d=="number"&&isFinite(d)&&(d<0||isNaN(d)))return E.errors=
[{instancePath:s+"/codePoints/end",schemaPath:"#/properties/codePoints/properties/end/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=f===e}else var u=!0}}}else return E.errors=[{instancePath:s+"\
/codePoints",schemaPath:"#/properties/codePoints/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var t=l===e}else var t=!0}}}}}}}else return E.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return E.errors=a,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var tr=new RegExp(
"^[0-9a-f]{64}$","u");function T(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=T.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let n;if(r.id===void 0&&(n="id")||r.language===void 0&&(n="language")||r.publishedAt===void 0&&
(n="publishedAt")||r.sha256===void 0&&(n="sha256")||r.counts===void 0&&(n="counts")||r.originId===void 0&&(n="originId"))
return T.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"must hav\
e required property '"+n+"'"}],!1;{let l=e;for(let c in r)if(!Me.call(Be.properties,c)){return T.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have \
additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return T.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else
var t=!0;if(t){if(r.title!==void 0){let c=e;if(typeof r.title!="string")return T.errors=[{instancePath:s+"/title",schemaPath:"\
#/properties/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.publisher!==void 0){let c=e;if(typeof r.publisher!="string")return T.errors=[{instancePath:s+"/publisher",schemaPath:"\
#/properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;
if(t){if(r.url!==void 0){let c=e;if(typeof r.url!="string")return T.errors=[{instancePath:s+"/url",schemaPath:"#/propert\
ies/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){if(r.language!==
void 0){let c=r.language,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.value===void 0&&(d="value")||
c.basis===void 0&&(d="basis"))return T.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/required",keyword:"\
required",params:{missingProperty:d},message:"must have required property '"+d+"'"}],!1;{let f=e;for(let y in c)if(!(y===
"value"||y==="basis")){return T.errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:y},message:"must NOT have additional properties"}],!1;break}
if(f===e){if(c.value!==void 0){let y=e;$e(c.value,{instancePath:s+"/language/value",parentData:c,parentDataProperty:"val\
ue",rootData:k,dynamicAnchors:w})||(a=a===null?$e.errors:a.concat($e.errors),e=a.length);var u=y===e}else var u=!0;if(u)
if(c.basis!==void 0){let y=c.basis,P=e;if(!(y==="given"||y==="detected"))return T.errors=[{instancePath:s+"/language/bas\
is",schemaPath:"#/properties/language/properties/basis/enum",keyword:"enum",params:{allowedValues:Be.properties.language.
properties.basis.enum},message:"must be equal to one of the allowed values"}],!1;var u=P===e}else var u=!0}}}else return T.
errors=[{instancePath:s+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.publishedAt!==void 0){let c=r.publishedAt,m=e;if(e===m)if(c&&typeof c==
"object"&&!Array.isArray(c)){let d;if(c.basis===void 0&&(d="basis"))return T.errors=[{instancePath:s+"/publishedAt",schemaPath:"\
#/properties/publishedAt/required",keyword:"required",params:{missingProperty:d},message:"must have required property '"+
d+"'"}],!1;{let f=e;for(let y in c)if(!(y==="value"||y==="basis"||y==="display"||y==="evidence")){return T.errors=[{instancePath:s+
"/publishedAt",schemaPath:"#/properties/publishedAt/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y},
message:"must NOT have additional properties"}],!1;break}if(f===e){if(c.value!==void 0){let y=e;if(typeof c.value!="stri\
ng")return T.errors=[{instancePath:s+"/publishedAt/value",schemaPath:"#/properties/publishedAt/properties/value/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=y===e}else var p=!0;if(p){if(c.basis!==void 0){let y=c.
basis,P=e;if(!(y==="given"||y==="inferred"||y==="unknown"))return T.errors=[{instancePath:s+"/publishedAt/basis",schemaPath:"\
#/properties/publishedAt/properties/basis/enum",keyword:"enum",params:{allowedValues:Be.properties.publishedAt.properties.
basis.enum},message:"must be equal to one of the allowed values"}],!1;var p=P===e}else var p=!0;if(p){if(c.display!==void 0){
let y=e;C(c.display,{instancePath:s+"/publishedAt/display",parentData:c,parentDataProperty:"display",rootData:k,dynamicAnchors:w})||
(a=a===null?C.errors:a.concat(C.errors),e=a.length);var p=y===e}else var p=!0;if(p)if(c.evidence!==void 0){let y=e;E(c.evidence,
{instancePath:s+"/publishedAt/evidence",parentData:c,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(a=a===
null?E.errors:a.concat(E.errors),e=a.length);var p=y===e}else var p=!0}}}}}else return T.errors=[{instancePath:s+"/publi\
shedAt",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===
e}else var t=!0;if(t){if(r.sha256!==void 0){let c=r.sha256,m=e;if(e===m)if(typeof c=="string"){if(!tr.test(c))return T.errors=
[{instancePath:s+"/sha256",schemaPath:"#/properties/sha256/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{64}$"},
message:'must match pattern "^[0-9a-f]{64}$"'}],!1}else return T.errors=[{instancePath:s+"/sha256",schemaPath:"#/propert\
ies/sha256/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.
counts!==void 0){let c=r.counts,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.isArray(c)){let d;if(c.characters===void 0&&
(d="characters")||c.sentences===void 0&&(d="sentences")||c.claims===void 0&&(d="claims"))return T.errors=[{instancePath:s+
"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty:d},message:"must have req\
uired property '"+d+"'"}],!1;{let f=e;for(let y in c)if(!(y==="characters"||y==="sentences"||y==="claims")){return T.errors=
[{instancePath:s+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:y},message:"must NOT have additional properties"}],!1;break}if(f===e){if(c.characters!==void 0){let y=c.
characters,P=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return T.errors=[{instancePath:s+"/counts/charac\
ters",schemaPath:"#/properties/counts/properties/characters/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===P&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return T.errors=[{instancePath:s+"/counts/cha\
racters",schemaPath:"#/properties/counts/properties/characters/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var i=P===e}else var i=!0;if(i){if(c.sentences!==void 0){let y=c.sentences,P=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/\
counts/properties/sentences/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof y==
"number"&&isFinite(y)&&(y<0||isNaN(y)))return T.errors=[{instancePath:s+"/counts/sentences",schemaPath:"#/properties/cou\
nts/properties/sentences/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var i=P===
e}else var i=!0;if(i)if(c.claims!==void 0){let y=c.claims,P=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return T.
errors=[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===P&&typeof y=="number"&&isFinite(y)&&(y<0||isNaN(y)))return T.errors=
[{instancePath:s+"/counts/claims",schemaPath:"#/properties/counts/properties/claims/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var i=P===e}else var i=!0}}}}else return T.errors=[{instancePath:s+"/counts",schemaPath:"\
#/properties/counts/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;
if(t)if(r.originId!==void 0){let c=e;if(typeof r.originId!="string")return T.errors=[{instancePath:s+"/originId",schemaPath:"\
#/properties/originId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0}}}}}}}}}}else
return T.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return T.errors=a,e===0}T.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=K.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.id===void 0&&(i="id")||r.passages===void 0&&(i="passages"))return K.errors=[{instancePath:s,schemaPath:"#\
/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let l in r)
if(!(l==="id"||l==="passages")){return K.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.id!==void 0){
let l=e;if(typeof r.id!="string")return K.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.passages!==void 0){let l=r.passages,
c=e;if(e===c)if(Array.isArray(l)){var u=!0;let b=l.length;for(let d=0;d<b;d++){let f=l[d],y=e;if(e===y)if(f&&typeof f=="\
object"&&!Array.isArray(f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.start===void 0&&(v="start")||f.end===void 0&&
(v="end"))return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/required",keyword:"req\
uired",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let h=e;for(let g in f)if(!(g==="s\
ourceId"||g==="start"||g==="end")){return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/ite\
ms/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additional \
properties"}],!1;break}if(h===e){if(f.sourceId!==void 0){let g=e;if(typeof f.sourceId!="string")return K.errors=[{instancePath:s+
"/passages/"+d+"/sourceId",schemaPath:"#/properties/passages/items/properties/sourceId/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var p=g===e}else var p=!0;if(p){if(f.start!==void 0){let g=f.start,I=e;if(!(typeof g==
"number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/propert\
ies/passages/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&
typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/start",schemaPath:"#/\
properties/passages/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be \
>= 0"}],!1;var p=I===e}else var p=!0;if(p)if(f.end!==void 0){let g=f.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/properties/e\
nd/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return K.errors=[{instancePath:s+"/passages/"+d+"/end",schemaPath:"#/properties/passages/items/propertie\
s/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=I===e}else var p=!0}}}}else
return K.errors=[{instancePath:s+"/passages/"+d,schemaPath:"#/properties/passages/items/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;var u=y===e;if(!u)break}}else return K.errors=[{instancePath:s+"/passages",schemaPath:"\
#/properties/passages/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}else
return K.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return K.errors=a,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ir={type:"object",additionalProperties:!1,
required:["id","sourceId","evidence","predicate","arguments","attribution","polarity","certainty","topics"],properties:{
id:{type:"string"},sourceId:{type:"string"},evidence:{$ref:"#/$defs/Evidence"},predicate:{type:"object",additionalProperties:!1,
required:["text","start","end"],properties:{concept:{type:"string"},text:{type:"string"},start:{type:"integer",minimum:0},
end:{type:"integer",minimum:0}}},arguments:{type:"array",items:{$ref:"#/$defs/Argument"}},attribution:{type:"array",items:{
$ref:"#/$defs/Attribution"}},polarity:{$ref:"#/$defs/Polarity"},certainty:{$ref:"#/$defs/Certainty"},time:{$ref:"#/$defs\
/TimeValue"},topics:{type:"array",items:{type:"string"}}}};var ar={enum:["agent","patient","recipient","partner","content","document","scope","place","origin","destination","time",
"duration","quantity","cause","purpose","instrument","office","order","speaker","topic"]};function De(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=De.evaluated;return o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="agent"||r==="patient"||r==="recipient"||r==="partner"||r==="conte\
nt"||r==="document"||r==="scope"||r==="place"||r==="origin"||r==="destination"||r==="time"||r==="duration"||r==="quantit\
y"||r==="cause"||r==="purpose"||r==="instrument"||r==="office"||r==="order"||r==="speaker"||r==="topic"?(De.errors=a,e===
0):(De.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:ar.enum},message:"must be equal \
to one of the allowed values"}],!1)}De.evaluated={dynamicProps:!1,dynamicItems:!1};function Y(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Y.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let u;if(r.kind===void 0&&(u="kind")||r.approximate===void 0&&(u="approximate"))return Y.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="min"||i==="max"||i==="unit"||i==="of"||i==="whole"||i==="approximate")){return Y.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have \
additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="quantity")return Y.errors=[{instancePath:s+
"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"quantity"},message:"must be equal to \
constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.min!==void 0){let i=r.min,n=e;if(!(typeof i=="number"&&isFinite(i)))
return Y.errors=[{instancePath:s+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.max!==void 0){let i=r.max,n=e;if(!(typeof i=="number"&&isFinite(
i)))return Y.errors=[{instancePath:s+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type:"number"},message:"\
must be number"}],!1;var t=n===e}else var t=!0;if(t){if(r.unit!==void 0){let i=e;if(typeof r.unit!="string")return Y.errors=
[{instancePath:s+"/unit",schemaPath:"#/properties/unit/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.of!="string")return Y.errors=[{instancePath:s+
"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else
var t=!0;if(t){if(r.whole!==void 0){let i=r.whole,n=e;if(!(typeof i=="number"&&isFinite(i)))return Y.errors=[{instancePath:s+
"/whole",schemaPath:"#/properties/whole/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=n===
e}else var t=!0;if(t)if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return Y.errors=[{instancePath:s+
"/approximate",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolea\
n"}],!1;var t=i===e}else var t=!0}}}}}}}}else return Y.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Y.errors=a,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var _e={type:"object",additionalProperties:!1,required:["kind","precision","anchor"],properties:{kind:{const:"time"},start:{
type:"string"},end:{type:"string"},precision:{enum:["minute","hour","part-of-day","day","week","month","season","year","\
decade","century","unknown"]},anchor:{enum:["absolute","publication","week","event","none"]},weekday:{type:"integer",minimum:1,
maximum:7},day:{type:"integer"},partOfDay:{enum:["night","dawn","morning","noon","afternoon","evening"]},clock:{type:"st\
ring",pattern:"^\\d{2}:\\d{2}$"},zone:{type:"string"},month:{type:"integer",minimum:1,maximum:12},dayOfMonth:{type:"inte\
ger",minimum:1,maximum:31},season:{enum:["spring","summer","autumn","winter"]},yearOffset:{type:"integer"},offset:{type:"\
string"},approximate:{type:"boolean"},part:{enum:["start","middle","end"]},duration:{type:"string"},relation:{enum:["bef\
ore","after","since","until","during","at"]}}},nr=new RegExp("^\\d{2}:\\d{2}$","u");function D(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=D.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind")||
r.precision===void 0&&(u="precision")||r.anchor===void 0&&(u="anchor"))return D.errors=[{instancePath:s,schemaPath:"#/re\
quired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!Me.call(_e.properties,i)){return D.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==void 0){
let i=e;if(r.kind!=="time")return D.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",
params:{allowedValue:"time"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t){if(r.start!==void 0){
let i=e;if(typeof r.start!="string")return D.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.end!==void 0){let i=e;if(typeof r.
end!="string")return D.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"st\
ring"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.precision!==void 0){let i=r.precision,n=e;if(!(i===
"minute"||i==="hour"||i==="part-of-day"||i==="day"||i==="week"||i==="month"||i==="season"||i==="year"||i==="decade"||i===
"century"||i==="unknown"))return D.errors=[{instancePath:s+"/precision",schemaPath:"#/properties/precision/enum",keyword:"\
enum",params:{allowedValues:_e.properties.precision.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===
e}else var t=!0;if(t){if(r.anchor!==void 0){let i=r.anchor,n=e;if(!(i==="absolute"||i==="publication"||i==="week"||i==="\
event"||i==="none"))return D.errors=[{instancePath:s+"/anchor",schemaPath:"#/properties/anchor/enum",keyword:"enum",params:{
allowedValues:_e.properties.anchor.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.weekday!==void 0){let i=r.weekday,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=
[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/type",keyword:"type",params:{type:"integer"},message:"must \
be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>7||isNaN(i))return D.errors=[{instancePath:s+"/weekday",
schemaPath:"#/properties/weekday/maximum",keyword:"maximum",params:{comparison:"<=",limit:7},message:"must be <= 7"}],!1;
if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/weekday",schemaPath:"#/properties/weekday/minimum",keyword:"minimum",
params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.day!==void 0){let i=r.
day,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/day",schemaPath:"#/p\
roperties/day/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;if(t){
if(r.partOfDay!==void 0){let i=r.partOfDay,n=e;if(!(i==="night"||i==="dawn"||i==="morning"||i==="noon"||i==="afternoon"||
i==="evening"))return D.errors=[{instancePath:s+"/partOfDay",schemaPath:"#/properties/partOfDay/enum",keyword:"enum",params:{
allowedValues:_e.properties.partOfDay.enum},message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;
if(t){if(r.clock!==void 0){let i=r.clock,n=e;if(e===n)if(typeof i=="string"){if(!nr.test(i))return D.errors=[{instancePath:s+
"/clock",schemaPath:"#/properties/clock/pattern",keyword:"pattern",params:{pattern:"^\\d{2}:\\d{2}$"},message:'must matc\
h pattern "^\\d{2}:\\d{2}$"'}],!1}else return D.errors=[{instancePath:s+"/clock",schemaPath:"#/properties/clock/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.zone!==void 0){let i=e;if(typeof r.
zone!="string")return D.errors=[{instancePath:s+"/zone",schemaPath:"#/properties/zone/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.month!==void 0){let i=r.month,n=e;if(!(typeof i==
"number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/type",
keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>12||
isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/properties/month/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:12},message:"must be <= 12"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/month",schemaPath:"#/prop\
erties/month/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;
if(t){if(r.dayOfMonth!==void 0){let i=r.dayOfMonth,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.
errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)){if(i>31||isNaN(i))return D.errors=[{instancePath:s+"/da\
yOfMonth",schemaPath:"#/properties/dayOfMonth/maximum",keyword:"maximum",params:{comparison:"<=",limit:31},message:"must\
 be <= 31"}],!1;if(i<1||isNaN(i))return D.errors=[{instancePath:s+"/dayOfMonth",schemaPath:"#/properties/dayOfMonth/mini\
mum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var t=n===e}else var t=!0;if(t){if(r.
season!==void 0){let i=r.season,n=e;if(!(i==="spring"||i==="summer"||i==="autumn"||i==="winter"))return D.errors=[{instancePath:s+
"/season",schemaPath:"#/properties/season/enum",keyword:"enum",params:{allowedValues:_e.properties.season.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.yearOffset!==void 0){let i=r.yearOffset,
n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return D.errors=[{instancePath:s+"/yearOffset",schemaPath:"\
#/properties/yearOffset/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;var t=n===e}else var t=!0;
if(t){if(r.offset!==void 0){let i=e;if(typeof r.offset!="string")return D.errors=[{instancePath:s+"/offset",schemaPath:"\
#/properties/offset/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.approximate!==void 0){let i=e;if(typeof r.approximate!="boolean")return D.errors=[{instancePath:s+"/approxima\
te",schemaPath:"#/properties/approximate/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var t=i===
e}else var t=!0;if(t){if(r.part!==void 0){let i=r.part,n=e;if(!(i==="start"||i==="middle"||i==="end"))return D.errors=[{
instancePath:s+"/part",schemaPath:"#/properties/part/enum",keyword:"enum",params:{allowedValues:_e.properties.part.enum},
message:"must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0;if(t){if(r.duration!==void 0){let i=e;
if(typeof r.duration!="string")return D.errors=[{instancePath:s+"/duration",schemaPath:"#/properties/duration/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.relation!==void 0){let i=r.
relation,n=e;if(!(i==="before"||i==="after"||i==="since"||i==="until"||i==="during"||i==="at"))return D.errors=[{instancePath:s+
"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:_e.properties.relation.enum},message:"\
must be equal to one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}}}}}}}}}}}}}else return D.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return D.errors=a,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ke={type:"object",additionalProperties:!1,required:["kind","name"],properties:{
kind:{const:"place"},id:{type:"string"},name:{type:"string"},within:{type:"array",items:{type:"string"}},direction:{enum:[
"north","south","east","west","north-east","north-west","south-east","south-west","centre"]},relation:{enum:["in","near",
"from","to","between","off"]}}};function ee(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=ee.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let p;if(r.kind===void 0&&(p="kind")||r.name===void 0&&(p="name"))return ee.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="kind"||n==="id"||n==="name"||n==="within"||n==="direction"||n==="relation")){return ee.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},
message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.kind!==void 0){let n=e;if(r.kind!=="place")return ee.
errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"place"},message:"\
must be equal to constant"}],!1;var t=n===e}else var t=!0;if(t){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return ee.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=n===e}else var t=!0;if(t){if(r.name!==void 0){let n=e;if(typeof r.name!="string")return ee.errors=[{instancePath:s+
"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.within!==void 0){let n=r.within,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let b=0;b<
m;b++){let d=e;if(typeof n[b]!="string")return ee.errors=[{instancePath:s+"/within/"+b,schemaPath:"#/properties/within/i\
tems/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ee.errors=
[{instancePath:s+"/within",schemaPath:"#/properties/within/type",keyword:"type",params:{type:"array"},message:"must be a\
rray"}],!1;var t=l===e}else var t=!0;if(t){if(r.direction!==void 0){let n=r.direction,l=e;if(!(n==="north"||n==="south"||
n==="east"||n==="west"||n==="north-east"||n==="north-west"||n==="south-east"||n==="south-west"||n==="centre"))return ee.
errors=[{instancePath:s+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues:Ke.properties.
direction.enum},message:"must be equal to one of the allowed values"}],!1;var t=l===e}else var t=!0;if(t)if(r.relation!==
void 0){let n=r.relation,l=e;if(!(n==="in"||n==="near"||n==="from"||n==="to"||n==="between"||n==="off"))return ee.errors=
[{instancePath:s+"/relation",schemaPath:"#/properties/relation/enum",keyword:"enum",params:{allowedValues:Ke.properties.
relation.enum},message:"must be equal to one of the allowed values"}],!1;var t=l===e}else var t=!0}}}}}}}else return ee.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return ee.
errors=a,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function de(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=de.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return de.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="office"||i==="country")){return de.errors=[{instancePath:s,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;
break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="person")return de.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"person"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return de.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.office!==void 0){let i=e;if(typeof r.office!="string")return de.errors=[{instancePath:s+"/office",schemaPath:"#/pro\
perties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.country!==void 0){let i=e;if(typeof r.country!="string")return de.errors=[{instancePath:s+"/country",schemaPath:"#/\
properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else
return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return de.errors=a,e===0}de.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function le(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=le.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.name===void 0&&(u="name"))return le.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="name"||i==="type"||i==="country")){return le.errors=[{instancePath:s,schemaPath:"#/additionalPrope\
rties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="organisation")return le.errors=[{instancePath:s+"/kind",schemaPath:"#\
/properties/kind/const",keyword:"const",params:{allowedValue:"organisation"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0;if(t){if(r.name!==void 0){let i=e;if(typeof r.name!="string")return le.errors=[{instancePath:s+"/name",schemaPath:"\
#/properties/name/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){
if(r.type!==void 0){let i=e;if(typeof r.type!="string")return le.errors=[{instancePath:s+"/type",schemaPath:"#/propertie\
s/type/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.country!==
void 0){let i=e;if(typeof r.country!="string")return le.errors=[{instancePath:s+"/country",schemaPath:"#/properties/coun\
try/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}}}else return le.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return le.
errors=a,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ne(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ne.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.office===void 0&&(u="office"))return ne.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="office"||i==="portfolio"||i==="country"||i==="number")){return ne.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional p\
roperties"}],!1;break}if(p===e){if(r.kind!==void 0){let i=e;if(r.kind!=="office")return ne.errors=[{instancePath:s+"/kin\
d",schemaPath:"#/properties/kind/const",keyword:"const",params:{allowedValue:"office"},message:"must be equal to constan\
t"}],!1;var t=i===e}else var t=!0;if(t){if(r.office!==void 0){let i=e;if(typeof r.office!="string")return ne.errors=[{instancePath:s+
"/office",schemaPath:"#/properties/office/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.portfolio!==void 0){let i=e;if(typeof r.portfolio!="string")return ne.errors=[{instancePath:s+
"/portfolio",schemaPath:"#/properties/portfolio/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var t=i===e}else var t=!0;if(t){if(r.country!==void 0){let i=e;if(typeof r.country!="string")return ne.errors=[{instancePath:s+
"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t)if(r.number!==void 0){let i=r.number,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return ne.
errors=[{instancePath:s+"/number",schemaPath:"#/properties/number/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<1||isNaN(i)))return ne.errors=[{instancePath:s+"/num\
ber",schemaPath:"#/properties/number/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],
!1;var t=n===e}else var t=!0}}}}}}else return ne.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return ne.errors=a,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=be.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.kind===void 0&&(u="kind")||r.text===void 0&&(u="text"))return be.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="kind"||i==="text")){return be.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.kind!==
void 0){let i=e;if(r.kind!=="text")return be.errors=[{instancePath:s+"/kind",schemaPath:"#/properties/kind/const",keyword:"\
const",params:{allowedValue:"text"},message:"must be equal to constant"}],!1;var t=i===e}else var t=!0;if(t)if(r.text!==
void 0){let i=e;if(typeof r.text!="string")return be.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/type",
keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0}}}else return be.errors=[{
instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return be.errors=
a,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ie.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.kind===void 0&&(u="kind"))return ie.errors=
[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required prope\
rty '"+u+"'"}],!1;{let p=r.kind;if(typeof p=="string")if(p==="quantity"){Y(r,{instancePath:s,parentData:N,parentDataProperty:A,
rootData:k,dynamicAnchors:w})||(a=a===null?Y.errors:a.concat(Y.errors),e=a.length);var t=!0}else if(p==="time")D(r,{instancePath:s,
parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length),t!==
!0&&(t=!0);else if(p==="place")ee(r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=
a===null?ee.errors:a.concat(ee.errors),e=a.length),t!==!0&&(t=!0);else if(p==="person")de(r,{instancePath:s,parentData:N,
parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?de.errors:a.concat(de.errors),e=a.length),t!==!0&&(t=!0);else if(p===
"organisation")le(r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?le.errors:
a.concat(le.errors),e=a.length),t!==!0&&(t=!0);else if(p==="office")ne(r,{instancePath:s,parentData:N,parentDataProperty:A,
rootData:k,dynamicAnchors:w})||(a=a===null?ne.errors:a.concat(ne.errors),e=a.length),t!==!0&&(t=!0);else if(p==="text")be(
r,{instancePath:s,parentData:N,parentDataProperty:A,rootData:k,dynamicAnchors:w})||(a=a===null?be.errors:a.concat(be.errors),
e=a.length),t!==!0&&(t=!0);else return ie.errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{
error:"mapping",tag:"kind",tagValue:p},message:'value of tag "kind" must be in oneOf'}],!1;else return ie.errors=[{instancePath:s,
schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"kind",tagValue:p},message:'tag "kind" must\
 be string'}],!1}}else return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return ie.errors=a,o.props=t,e===0}ie.evaluated={dynamicProps:!0,dynamicItems:!1};function re(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=re.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let u;if(r.role===void 0&&
(u="role")||r.start===void 0&&(u="start")||r.end===void 0&&(u="end")||r.text===void 0&&(u="text"))return re.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="role"||i==="start"||i==="end"||i==="text"||i==="value"||i==="entityId"||i==="reference")){
return re.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.role!==void 0){let i=e;De(r.role,{instancePath:s+
"/role",parentData:r,parentDataProperty:"role",rootData:k,dynamicAnchors:w})||(a=a===null?De.errors:a.concat(De.errors),
e=a.length);var t=i===e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return re.errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{
type:"integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return re.errors=
[{instancePath:s+"/start",schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"\
must be >= 0"}],!1;var t=n===e}else var t=!0;if(t){if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(
i)&&isFinite(i)))return re.errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return re.errors=[{instancePath:s+
"/end",schemaPath:"#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=e;if(typeof r.text!="string")return re.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.value!==void 0){let i=e;ie(r.value,{instancePath:s+"/value",parentData:r,parentDataProperty:"\
value",rootData:k,dynamicAnchors:w})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var t=i===e}else var t=!0;if(t){
if(r.entityId!==void 0){let i=e;if(typeof r.entityId!="string")return re.errors=[{instancePath:s+"/entityId",schemaPath:"\
#/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t)if(r.reference!==void 0){let i=e;if(r.reference!=="open")return re.errors=[{instancePath:s+"/reference",schemaPath:"\
#/properties/reference/const",keyword:"const",params:{allowedValue:"open"},message:"must be equal to constant"}],!1;var t=i===
e}else var t=!0}}}}}}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return re.errors=a,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var or={type:"\
object",additionalProperties:!1,required:["speaker","cue","mode"],properties:{speaker:{type:"object",additionalProperties:!1,
required:["text"],properties:{text:{type:"string"},start:{type:"integer",minimum:0},end:{type:"integer",minimum:0},entityId:{
type:"string"}}},cue:{type:"string"},mode:{enum:["direct","indirect","document","hearsay"]}}};function B(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=B.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.speaker===
void 0&&(p="speaker")||r.cue===void 0&&(p="cue")||r.mode===void 0&&(p="mode"))return B.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="speaker"||n==="cue"||n==="mode")){return B.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.
speaker!==void 0){let n=r.speaker,l=e;if(e===l)if(n&&typeof n=="object"&&!Array.isArray(n)){let c;if(n.text===void 0&&(c=
"text"))return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/required",keyword:"required",params:{
missingProperty:c},message:"must have required property '"+c+"'"}],!1;{let m=e;for(let b in n)if(!(b==="text"||b==="star\
t"||b==="end"||b==="entityId")){return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:b},message:"must NOT have additional properties"}],
!1;break}if(m===e){if(n.text!==void 0){let b=e;if(typeof n.text!="string")return B.errors=[{instancePath:s+"/speaker/tex\
t",schemaPath:"#/properties/speaker/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=b===e}else var t=!0;if(t){if(n.start!==void 0){let b=n.start,d=e;if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(
b)))return B.errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/type",keyword:"t\
ype",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof b=="number"&&isFinite(b)&&(b<0||isNaN(b)))return B.
errors=[{instancePath:s+"/speaker/start",schemaPath:"#/properties/speaker/properties/start/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;if(t){if(n.end!==void 0){let b=n.end,d=e;
if(!(typeof b=="number"&&!(b%1)&&!isNaN(b)&&isFinite(b)))return B.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/p\
roperties/speaker/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===d&&typeof b==
"number"&&isFinite(b)&&(b<0||isNaN(b)))return B.errors=[{instancePath:s+"/speaker/end",schemaPath:"#/properties/speaker/\
properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=d===e}else var t=!0;
if(t)if(n.entityId!==void 0){let b=e;if(typeof n.entityId!="string")return B.errors=[{instancePath:s+"/speaker/entityId",
schemaPath:"#/properties/speaker/properties/entityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var t=b===e}else var t=!0}}}}}else return B.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=l===e}else var u=!0;if(u){if(r.cue!==void 0){let n=e;
if(typeof r.cue!="string")return B.errors=[{instancePath:s+"/cue",schemaPath:"#/properties/cue/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=n===e}else var u=!0;if(u)if(r.mode!==void 0){let n=r.mode,l=e;if(!(n===
"direct"||n==="indirect"||n==="document"||n==="hearsay"))return B.errors=[{instancePath:s+"/mode",schemaPath:"#/properti\
es/mode/enum",keyword:"enum",params:{allowedValues:or.properties.mode.enum},message:"must be equal to one of the allowed\
 values"}],!1;var u=l===e}else var u=!0}}}}else return B.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return B.errors=a,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var pr={enum:["affirmed","negated"]};function Oe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Oe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="affirmed"||r===
"negated"?(Oe.errors=a,e===0):(Oe.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:pr.enum},
message:"must be equal to one of the allowed values"}],!1)}Oe.evaluated={dynamicProps:!1,dynamicItems:!1};var mr={enum:[
"asserted","planned","possible","alleged","denied"]};function Fe(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Fe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),r==="asserted"||r==="planned"||r==="possible"||r==="alleged"||r==="denied"?(Fe.errors=a,e===0):(Fe.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:mr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Fe.evaluated={dynamicProps:!1,dynamicItems:!1};function M(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=M.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&(l="id")||r.sourceId===void 0&&
(l="sourceId")||r.evidence===void 0&&(l="evidence")||r.predicate===void 0&&(l="predicate")||r.arguments===void 0&&(l="ar\
guments")||r.attribution===void 0&&(l="attribution")||r.polarity===void 0&&(l="polarity")||r.certainty===void 0&&(l="cer\
tainty")||r.topics===void 0&&(l="topics"))return M.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let c=e;for(let m in r)if(!Me.call(ir.properties,
m)){return M.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return M.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceId!==void 0){let m=e;if(typeof r.sourceId!="string")return M.errors=
[{instancePath:s+"/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.evidence!==void 0){let m=e;E(r.evidence,{instancePath:s+"/evidence",
parentData:r,parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);
var t=m===e}else var t=!0;if(t){if(r.predicate!==void 0){let m=r.predicate,b=e;if(e===b)if(m&&typeof m=="object"&&!Array.
isArray(m)){let f;if(m.text===void 0&&(f="text")||m.start===void 0&&(f="start")||m.end===void 0&&(f="end"))return M.errors=
[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let y=e;for(let P in m)if(!(P==="concept"||P==="text"||P==="start"||
P==="end")){return M.errors=[{instancePath:s+"/predicate",schemaPath:"#/properties/predicate/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(y===e){if(m.
concept!==void 0){let P=e;if(typeof m.concept!="string")return M.errors=[{instancePath:s+"/predicate/concept",schemaPath:"\
#/properties/predicate/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=P===
e}else var u=!0;if(u){if(m.text!==void 0){let P=e;if(typeof m.text!="string")return M.errors=[{instancePath:s+"/predicat\
e/text",schemaPath:"#/properties/predicate/properties/text/type",keyword:"type",params:{type:"string"},message:"must be \
string"}],!1;var u=P===e}else var u=!0;if(u){if(m.start!==void 0){let P=m.start,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(
P)&&isFinite(P)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&
(P<0||isNaN(P)))return M.errors=[{instancePath:s+"/predicate/start",schemaPath:"#/properties/predicate/properties/start/\
minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var u=v===e}else var u=!0;if(u)if(m.
end!==void 0){let P=m.end,v=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(P)))return M.errors=[{instancePath:s+
"/predicate/end",schemaPath:"#/properties/predicate/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===v&&typeof P=="number"&&isFinite(P)&&(P<0||isNaN(P)))return M.errors=[{instancePath:s+"/pred\
icate/end",schemaPath:"#/properties/predicate/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var u=v===e}else var u=!0}}}}}else return M.errors=[{instancePath:s+"/predicate",schemaPath:"\
#/properties/predicate/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===e}else var t=!0;
if(t){if(r.arguments!==void 0){let m=r.arguments,b=e;if(e===b)if(Array.isArray(m)){var p=!0;let f=m.length;for(let y=0;y<
f;y++){let P=e;re(m[y],{instancePath:s+"/arguments/"+y,parentData:m,parentDataProperty:y,rootData:k,dynamicAnchors:w})||
(a=a===null?re.errors:a.concat(re.errors),e=a.length);var p=P===e;if(!p)break}}else return M.errors=[{instancePath:s+"/a\
rguments",schemaPath:"#/properties/arguments/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===
e}else var t=!0;if(t){if(r.attribution!==void 0){let m=r.attribution,b=e;if(e===b)if(Array.isArray(m)){var i=!0;let f=m.
length;for(let y=0;y<f;y++){let P=e;B(m[y],{instancePath:s+"/attribution/"+y,parentData:m,parentDataProperty:y,rootData:k,
dynamicAnchors:w})||(a=a===null?B.errors:a.concat(B.errors),e=a.length);var i=P===e;if(!i)break}}else return M.errors=[{
instancePath:s+"/attribution",schemaPath:"#/properties/attribution/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.polarity!==void 0){let m=e;Oe(r.polarity,{instancePath:s+"/polar\
ity",parentData:r,parentDataProperty:"polarity",rootData:k,dynamicAnchors:w})||(a=a===null?Oe.errors:a.concat(Oe.errors),
e=a.length);var t=m===e}else var t=!0;if(t){if(r.certainty!==void 0){let m=e;Fe(r.certainty,{instancePath:s+"/certainty",
parentData:r,parentDataProperty:"certainty",rootData:k,dynamicAnchors:w})||(a=a===null?Fe.errors:a.concat(Fe.errors),e=a.
length);var t=m===e}else var t=!0;if(t){if(r.time!==void 0){let m=e;D(r.time,{instancePath:s+"/time",parentData:r,parentDataProperty:"\
time",rootData:k,dynamicAnchors:w})||(a=a===null?D.errors:a.concat(D.errors),e=a.length);var t=m===e}else var t=!0;if(t)
if(r.topics!==void 0){let m=r.topics,b=e;if(e===b)if(Array.isArray(m)){var n=!0;let f=m.length;for(let y=0;y<f;y++){let P=e;
if(typeof m[y]!="string")return M.errors=[{instancePath:s+"/topics/"+y,schemaPath:"#/properties/topics/items/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var n=P===e;if(!n)break}}else return M.errors=[{instancePath:s+
"/topics",schemaPath:"#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===
e}else var t=!0}}}}}}}}}}}else return M.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return M.errors=a,e===0}M.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr={type:"\
object",additionalProperties:!1,required:["id","kind","label","names"],properties:{id:{type:"string"},kind:{enum:["perso\
n","organisation","place","office"]},label:{type:"string"},names:{type:"array",items:{type:"object",additionalProperties:!1,
required:["sourceId","text","start","end","count"],properties:{sourceId:{type:"string"},text:{type:"string"},start:{type:"\
integer",minimum:0},end:{type:"integer",minimum:0},count:{type:"integer",minimum:1}}}}}};function R(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=R.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.id===void 0&&
(i="id")||r.kind===void 0&&(i="kind")||r.label===void 0&&(i="label")||r.names===void 0&&(i="names"))return R.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;
{let n=e;for(let l in r)if(!(l==="id"||l==="kind"||l==="label"||l==="names")){return R.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional p\
roperties"}],!1;break}if(n===e){if(r.id!==void 0){let l=e;if(typeof r.id!="string")return R.errors=[{instancePath:s+"/id",
schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;
if(t){if(r.kind!==void 0){let l=r.kind,c=e;if(!(l==="person"||l==="organisation"||l==="place"||l==="office"))return R.errors=
[{instancePath:s+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues:dr.properties.kind.enum},
message:"must be equal to one of the allowed values"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let l=e;if(typeof r.
label!="string")return R.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t)if(r.names!==void 0){let l=r.names,c=e;if(e===c)if(Array.
isArray(l)){var u=!0;let b=l.length;for(let d=0;d<b;d++){let f=l[d],y=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(
f)){let v;if(f.sourceId===void 0&&(v="sourceId")||f.text===void 0&&(v="text")||f.start===void 0&&(v="start")||f.end===void 0&&
(v="end")||f.count===void 0&&(v="count"))return R.errors=[{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/ite\
ms/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let h=e;for(let g in f)
if(!(g==="sourceId"||g==="text"||g==="start"||g==="end"||g==="count")){return R.errors=[{instancePath:s+"/names/"+d,schemaPath:"\
#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"mus\
t NOT have additional properties"}],!1;break}if(h===e){if(f.sourceId!==void 0){let g=e;if(typeof f.sourceId!="string")return R.
errors=[{instancePath:s+"/names/"+d+"/sourceId",schemaPath:"#/properties/names/items/properties/sourceId/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=g===e}else var p=!0;if(p){if(f.text!==void 0){let g=e;if(typeof f.
text!="string")return R.errors=[{instancePath:s+"/names/"+d+"/text",schemaPath:"#/properties/names/items/properties/text\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=g===e}else var p=!0;if(p){if(f.start!==
void 0){let g=f.start,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.errors=[{instancePath:s+"/na\
mes/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return R.errors=[{instancePath:s+"/name\
s/"+d+"/start",schemaPath:"#/properties/names/items/properties/start/minimum",keyword:"minimum",params:{comparison:">=",
limit:0},message:"must be >= 0"}],!1;var p=I===e}else var p=!0;if(p){if(f.end!==void 0){let g=f.end,I=e;if(!(typeof g=="\
number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/na\
mes/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g==
"number"&&isFinite(g)&&(g<0||isNaN(g)))return R.errors=[{instancePath:s+"/names/"+d+"/end",schemaPath:"#/properties/name\
s/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=I===
e}else var p=!0;if(p)if(f.count!==void 0){let g=f.count,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return R.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<1||isNaN(g)))return R.
errors=[{instancePath:s+"/names/"+d+"/count",schemaPath:"#/properties/names/items/properties/count/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1;var p=I===e}else var p=!0}}}}}}else return R.errors=[
{instancePath:s+"/names/"+d,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"mu\
st be object"}],!1;var u=y===e;if(!u)break}}else return R.errors=[{instancePath:s+"/names",schemaPath:"#/properties/name\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}}else return R.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return R.errors=
a,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var lr={type:"object",additionalProperties:!1,required:["\
id","kind","label","sourceIds"],properties:{id:{type:"string"},kind:{enum:["main","background"]},label:{type:"string"},time:{
type:"string"},sourceIds:{type:"array",items:{type:"string"}}}};function oe(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=oe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&
(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let p;if(r.id===void 0&&(p="id")||r.kind===void 0&&(p=
"kind")||r.label===void 0&&(p="label")||r.sourceIds===void 0&&(p="sourceIds"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;{let i=e;for(let n in r)
if(!(n==="id"||n==="kind"||n==="label"||n==="time"||n==="sourceIds")){return oe.errors=[{instancePath:s,schemaPath:"#/ad\
ditionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have additional prope\
rties"}],!1;break}if(i===e){if(r.id!==void 0){let n=e;if(typeof r.id!="string")return oe.errors=[{instancePath:s+"/id",schemaPath:"\
#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.kind!==void 0){let n=r.kind,l=e;if(!(n==="main"||n==="background"))return oe.errors=[{instancePath:s+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:lr.properties.kind.enum},message:"must be equal to one of t\
he allowed values"}],!1;var t=l===e}else var t=!0;if(t){if(r.label!==void 0){let n=e;if(typeof r.label!="string")return oe.
errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type:"string"},message:"mus\
t be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.time!==void 0){let n=e;if(typeof r.time!="string")return oe.errors=
[{instancePath:s+"/time",schemaPath:"#/properties/time/type",keyword:"type",params:{type:"string"},message:"must be stri\
ng"}],!1;var t=n===e}else var t=!0;if(t)if(r.sourceIds!==void 0){let n=r.sourceIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;
let m=n.length;for(let b=0;b<m;b++){let d=e;if(typeof n[b]!="string")return oe.errors=[{instancePath:s+"/sourceIds/"+b,schemaPath:"\
#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)
break}}else return oe.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",keyword:"type",params:{
type:"array"},message:"must be array"}],!1;var t=l===e}else var t=!0}}}}}}else return oe.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return oe.errors=a,e===0}oe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};var ur={type:"object",additionalProperties:!1,required:["id","eventId","subject","label",
"topics","claimIds","sourceIds","independentOrigins","verdict","severity","agreements","differences","confidence"],properties:{
id:{type:"string"},eventId:{type:"string"},subject:{$ref:"#/$defs/Subject"},label:{type:"string"},topics:{type:"array",items:{
type:"string"}},claimIds:{type:"array",items:{type:"string"}},sourceIds:{type:"array",items:{type:"string"}},independentOrigins:{
type:"integer",minimum:1},verdict:{$ref:"#/$defs/Verdict"},severity:{$ref:"#/$defs/Severity"},agreements:{type:"array",items:{
$ref:"#/$defs/Agreement"}},differences:{type:"array",items:{$ref:"#/$defs/Difference"}},contrasts:{type:"array",items:{$ref:"\
#/$defs/Contrast"}},confidence:{type:"number",minimum:0,maximum:1}}};var fr={enum:["quantity","time","place","participant","role","polarity","certainty","attribution","scope","quotation","o\
rder","cause","wording"]};function fe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=fe.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="quantity"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="polarity"||r==="certainty"||r==="attribution"||r==="scope"||r===
"quotation"||r==="order"||r==="cause"||r==="wording"?(fe.errors=a,e===0):(fe.errors=[{instancePath:s,schemaPath:"#/enum",
keyword:"enum",params:{allowedValues:fr.enum},message:"must be equal to one of the allowed values"}],!1)}fe.evaluated={dynamicProps:!1,
dynamicItems:!1};function Pe(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Pe.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.label===void 0&&(u="label"))return Pe.errors=[{instancePath:s,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="concept"||i==="slot"||i==="of"||i==="label")){return Pe.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional properties"}],!1;break}
if(p===e){if(r.concept!==void 0){let i=e;if(typeof r.concept!="string")return Pe.errors=[{instancePath:s+"/concept",schemaPath:"\
#/properties/concept/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.slot!==void 0){let i=e;fe(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:w})||
(a=a===null?fe.errors:a.concat(fe.errors),e=a.length);var t=i===e}else var t=!0;if(t){if(r.of!==void 0){let i=e;if(typeof r.
of!="string")return Pe.errors=[{instancePath:s+"/of",schemaPath:"#/properties/of/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)if(r.label!==void 0){let i=e;C(r.label,{instancePath:s+
"/label",parentData:r,parentDataProperty:"label",rootData:k,dynamicAnchors:w})||(a=a===null?C.errors:a.concat(C.errors),
e=a.length);var t=i===e}else var t=!0}}}}}else return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return Pe.errors=a,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yr={enum:["single-source","similar","agreement","difference","conflict"]};function Te(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Te.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="single-source"||r==="similar"||r==="agreement"||r==="difference"||r==="con\
flict"?(Te.errors=a,e===0):(Te.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:yr.enum},
message:"must be equal to one of the allowed values"}],!1)}Te.evaluated={dynamicProps:!1,dynamicItems:!1};var cr={enum:[
"headline","core","peripheral"]};function ke(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=ke.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="headline"||r===
"core"||r==="peripheral"?(ke.errors=a,e===0):(ke.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:cr.
enum},message:"must be equal to one of the allowed values"}],!1)}ke.evaluated={dynamicProps:!1,dynamicItems:!1};function ue(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ue.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.slot===void 0&&(p="slot")||r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return ue.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have require\
d property '"+p+"'"}],!1;{let i=e;for(let n in r)if(!(n==="slot"||n==="value"||n==="text"||n==="display"||n==="claimIds"||
n==="judgedBy")){return ue.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n},message:"must NOT have additional properties"}],!1;break}if(i===e){if(r.slot!==void 0){let n=e;fe(
r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"slot",rootData:k,dynamicAnchors:w})||(a=a===null?fe.errors:
a.concat(fe.errors),e=a.length);var t=n===e}else var t=!0;if(t){if(r.value!==void 0){let n=e;ie(r.value,{instancePath:s+
"/value",parentData:r,parentDataProperty:"value",rootData:k,dynamicAnchors:w})||(a=a===null?ie.errors:a.concat(ie.errors),
e=a.length);var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ue.errors=[{instancePath:s+
"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"\
display",rootData:k,dynamicAnchors:w})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let n=r.claimIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let b=0;b<m;b++){
let d=e;if(typeof n[b]!="string")return ue.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ue.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=l===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let n=e;if(typeof r.judgedBy!="string")return ue.errors=
[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{type:"string"},message:"must\
 be string"}],!1;var t=n===e}else var t=!0}}}}}}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"typ\
e",params:{type:"object"},message:"must be object"}],!1;return ue.errors=a,e===0}ue.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var gr={type:"object",additionalProperties:!1,required:["id","slot","relation","causes","severity","rea\
dings","rule","because","confidence"],properties:{id:{type:"string"},slot:{$ref:"#/$defs/Slot"},relation:{$ref:"#/$defs/\
Relation"},causes:{type:"array",items:{$ref:"#/$defs/Cause"}},severity:{$ref:"#/$defs/Severity"},readings:{type:"array",
items:{$ref:"#/$defs/Reading"}},rule:{type:"string"},because:{type:"object",additionalProperties:!1,required:["rule","va\
lues"],properties:{rule:{type:"string"},values:{type:"array",items:{type:"string"}},note:{type:"string"}}},confidence:{type:"\
number",minimum:0,maximum:1},judgedBy:{type:"string"}}},vr={enum:["undetermined","scope-mismatch","attributed-dispute","\
framing","detail","approximate","update","contradiction","complementary"]};function Ve(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ve.evaluated;return o.dynamicProps&&(o.props=
void 0),o.dynamicItems&&(o.items=void 0),r==="undetermined"||r==="scope-mismatch"||r==="attributed-dispute"||r==="framin\
g"||r==="detail"||r==="approximate"||r==="update"||r==="contradiction"||r==="complementary"?(Ve.errors=a,e===0):(Ve.errors=
[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:vr.enum},message:"must be equal to one of the \
allowed values"}],!1)}Ve.evaluated={dynamicProps:!1,dynamicItems:!1};var hr={enum:["polarity","antonym","number","time",
"place","participant","role","identity","factuality","order","quotation","scope","lexical","world-knowledge"]};function Ee(r,{
instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Ee.evaluated;
return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="polarity"||r==="antonym"||r==="number"||r===
"time"||r==="place"||r==="participant"||r==="role"||r==="identity"||r==="factuality"||r==="order"||r==="quotation"||r===
"scope"||r==="lexical"||r==="world-knowledge"?(Ee.errors=a,e===0):(Ee.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:hr.enum},message:"must be equal to one of the allowed values"}],!1)}Ee.evaluated={dynamicProps:!1,
dynamicItems:!1};function ce(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=ce.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let p;if(r.text===void 0&&(p="text")||r.claimIds===void 0&&(p="claimIds"))return ce.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:p},message:"must have required property '"+p+"'"}],!1;
{let i=e;for(let n in r)if(!(n==="value"||n==="text"||n==="display"||n==="claimIds")){return ce.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n},message:"must NOT have \
additional properties"}],!1;break}if(i===e){if(r.value!==void 0){let n=e;ie(r.value,{instancePath:s+"/value",parentData:r,
parentDataProperty:"value",rootData:k,dynamicAnchors:w})||(a=a===null?ie.errors:a.concat(ie.errors),e=a.length);var t=n===
e}else var t=!0;if(t){if(r.text!==void 0){let n=e;if(typeof r.text!="string")return ce.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.display!==void 0){let n=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:k,
dynamicAnchors:w})||(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=n===e}else var t=!0;if(t)if(r.claimIds!==void 0){
let n=r.claimIds,l=e;if(e===l)if(Array.isArray(n)){var u=!0;let m=n.length;for(let b=0;b<m;b++){let d=e;if(typeof n[b]!=
"string")return ce.errors=[{instancePath:s+"/claimIds/"+b,schemaPath:"#/properties/claimIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=d===e;if(!u)break}}else return ce.errors=[{instancePath:s+"/claimIds",
schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=l===e}else
var t=!0}}}}}else return ce.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"m\
ust be object"}],!1;return ce.errors=a,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function z(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let l;if(r.id===void 0&&
(l="id")||r.slot===void 0&&(l="slot")||r.relation===void 0&&(l="relation")||r.causes===void 0&&(l="causes")||r.severity===
void 0&&(l="severity")||r.readings===void 0&&(l="readings")||r.rule===void 0&&(l="rule")||r.because===void 0&&(l="becaus\
e")||r.confidence===void 0&&(l="confidence"))return z.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:l},message:"must have required property '"+l+"'"}],!1;{let c=e;for(let m in r)if(!Me.call(gr.properties,
m)){return z.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m},
message:"must NOT have additional properties"}],!1;break}if(c===e){if(r.id!==void 0){let m=e;if(typeof r.id!="string")return z.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=m===e}else var t=!0;if(t){if(r.slot!==void 0){let m=e;fe(r.slot,{instancePath:s+"/slot",parentData:r,parentDataProperty:"\
slot",rootData:k,dynamicAnchors:w})||(a=a===null?fe.errors:a.concat(fe.errors),e=a.length);var t=m===e}else var t=!0;if(t){
if(r.relation!==void 0){let m=e;Ve(r.relation,{instancePath:s+"/relation",parentData:r,parentDataProperty:"relation",rootData:k,
dynamicAnchors:w})||(a=a===null?Ve.errors:a.concat(Ve.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.causes!==
void 0){let m=r.causes,b=e;if(e===b)if(Array.isArray(m)){var u=!0;let f=m.length;for(let y=0;y<f;y++){let P=e;Ee(m[y],{instancePath:s+
"/causes/"+y,parentData:m,parentDataProperty:y,rootData:k,dynamicAnchors:w})||(a=a===null?Ee.errors:a.concat(Ee.errors),
e=a.length);var u=P===e;if(!u)break}}else return z.errors=[{instancePath:s+"/causes",schemaPath:"#/properties/causes/typ\
e",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.severity!==void 0){
let m=e;ke(r.severity,{instancePath:s+"/severity",parentData:r,parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||
(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=m===e}else var t=!0;if(t){if(r.readings!==void 0){let m=r.readings,
b=e;if(e===b)if(Array.isArray(m)){var p=!0;let f=m.length;for(let y=0;y<f;y++){let P=e;ce(m[y],{instancePath:s+"/reading\
s/"+y,parentData:m,parentDataProperty:y,rootData:k,dynamicAnchors:w})||(a=a===null?ce.errors:a.concat(ce.errors),e=a.length);
var p=P===e;if(!p)break}}else return z.errors=[{instancePath:s+"/readings",schemaPath:"#/properties/readings/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=b===e}else var t=!0;if(t){if(r.rule!==void 0){let m=e;if(typeof r.
rule!="string")return z.errors=[{instancePath:s+"/rule",schemaPath:"#/properties/rule/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var t=m===e}else var t=!0;if(t){if(r.because!==void 0){let m=r.because,b=e;if(e===
b)if(m&&typeof m=="object"&&!Array.isArray(m)){let f;if(m.rule===void 0&&(f="rule")||m.values===void 0&&(f="values"))return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/required",keyword:"required",params:{missingProperty:f},
message:"must have required property '"+f+"'"}],!1;{let y=e;for(let P in m)if(!(P==="rule"||P==="values"||P==="note")){return z.
errors=[{instancePath:s+"/because",schemaPath:"#/properties/because/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:P},message:"must NOT have additional properties"}],!1;break}if(y===e){if(m.rule!==void 0){let P=e;
if(typeof m.rule!="string")return z.errors=[{instancePath:s+"/because/rule",schemaPath:"#/properties/because/properties/\
rule/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0;if(i){if(m.values!==
void 0){let P=m.values,v=e;if(e===v)if(Array.isArray(P)){var n=!0;let g=P.length;for(let I=0;I<g;I++){let q=e;if(typeof P[I]!=
"string")return z.errors=[{instancePath:s+"/because/values/"+I,schemaPath:"#/properties/because/properties/values/items/\
type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var n=q===e;if(!n)break}}else return z.errors=
[{instancePath:s+"/because/values",schemaPath:"#/properties/because/properties/values/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;var i=v===e}else var i=!0;if(i)if(m.note!==void 0){let P=e;if(typeof m.note!="strin\
g")return z.errors=[{instancePath:s+"/because/note",schemaPath:"#/properties/because/properties/note/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var i=P===e}else var i=!0}}}}else return z.errors=[{instancePath:s+
"/because",schemaPath:"#/properties/because/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=b===
e}else var t=!0;if(t){if(r.confidence!==void 0){let m=r.confidence,b=e;if(e===b)if(typeof m=="number"&&isFinite(m)){if(m>
1||isNaN(m))return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/maximum",keyword:"maximum",
params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(m<0||isNaN(m))return z.errors=[{instancePath:s+"/confide\
nce",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1}else return z.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var t=b===e}else var t=!0;if(t)if(r.judgedBy!==void 0){let m=e;if(typeof r.
judgedBy!="string")return z.errors=[{instancePath:s+"/judgedBy",schemaPath:"#/properties/judgedBy/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=m===e}else var t=!0}}}}}}}}}}}else return z.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return z.errors=a,e===0}z.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function G(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=G.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let i;if(r.claimId===void 0&&(i="claimId")||r.against===void 0&&(i="against")||r.spans===void 0&&(i="spans"))return G.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"must have require\
d property '"+i+"'"}],!1;{let n=e;for(let l in r)if(!(l==="claimId"||l==="against"||l==="spans")){return G.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have \
additional properties"}],!1;break}if(n===e){if(r.claimId!==void 0){let l=e;if(typeof r.claimId!="string")return G.errors=
[{instancePath:s+"/claimId",schemaPath:"#/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=l===e}else var t=!0;if(t){if(r.against!==void 0){let l=e;if(typeof r.against!="string")return G.errors=
[{instancePath:s+"/against",schemaPath:"#/properties/against/type",keyword:"type",params:{type:"string"},message:"must b\
e string"}],!1;var t=l===e}else var t=!0;if(t)if(r.spans!==void 0){let l=r.spans,c=e;if(e===c)if(Array.isArray(l)){var u=!0;
let b=l.length;for(let d=0;d<b;d++){let f=l[d],y=e;if(e===y)if(f&&typeof f=="object"&&!Array.isArray(f)){let v;if(f.start===
void 0&&(v="start")||f.end===void 0&&(v="end"))return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spa\
ns/items/required",keyword:"required",params:{missingProperty:v},message:"must have required property '"+v+"'"}],!1;{let h=e;
for(let g in f)if(!(g==="start"||g==="end")){return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/properties/spans\
/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g},message:"must NOT have additio\
nal properties"}],!1;break}if(h===e){if(f.start!==void 0){let g=f.start,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&
isFinite(g)))return G.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/start\
/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&
(g<0||isNaN(g)))return G.errors=[{instancePath:s+"/spans/"+d+"/start",schemaPath:"#/properties/spans/items/properties/st\
art/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=I===e}else var p=!0;if(p)
if(f.end!==void 0){let g=f.end,I=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(g)))return G.errors=[{instancePath:s+
"/spans/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===I&&typeof g=="number"&&isFinite(g)&&(g<0||isNaN(g)))return G.errors=[{instancePath:s+"/span\
s/"+d+"/end",schemaPath:"#/properties/spans/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1;var p=I===e}else var p=!0}}}else return G.errors=[{instancePath:s+"/spans/"+d,schemaPath:"#/\
properties/spans/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var u=y===e;if(!u)break}}else
return G.errors=[{instancePath:s+"/spans",schemaPath:"#/properties/spans/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=c===e}else var t=!0}}}}else return G.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return G.errors=a,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function S(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=S.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let m;if(r.id===void 0&&(m="id")||r.eventId===void 0&&(m="eventId")||r.subject===void 0&&(m="subject")||r.label===void 0&&
(m="label")||r.topics===void 0&&(m="topics")||r.claimIds===void 0&&(m="claimIds")||r.sourceIds===void 0&&(m="sourceIds")||
r.independentOrigins===void 0&&(m="independentOrigins")||r.verdict===void 0&&(m="verdict")||r.severity===void 0&&(m="sev\
erity")||r.agreements===void 0&&(m="agreements")||r.differences===void 0&&(m="differences")||r.confidence===void 0&&(m="\
confidence"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m},message:"\
must have required property '"+m+"'"}],!1;{let b=e;for(let d in r)if(!Me.call(ur.properties,d)){return S.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d},message:"must NOT have \
additional properties"}],!1;break}if(b===e){if(r.id!==void 0){let d=e;if(typeof r.id!="string")return S.errors=[{instancePath:s+
"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.eventId!==void 0){let d=e;if(typeof r.eventId!="string")return S.errors=[{instancePath:s+"/eventId",
schemaPath:"#/properties/eventId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else
var t=!0;if(t){if(r.subject!==void 0){let d=e;Pe(r.subject,{instancePath:s+"/subject",parentData:r,parentDataProperty:"s\
ubject",rootData:k,dynamicAnchors:w})||(a=a===null?Pe.errors:a.concat(Pe.errors),e=a.length);var t=d===e}else var t=!0;if(t){
if(r.label!==void 0){let d=e;if(typeof r.label!="string")return S.errors=[{instancePath:s+"/label",schemaPath:"#/propert\
ies/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.
topics!==void 0){let d=r.topics,f=e;if(e===f)if(Array.isArray(d)){var u=!0;let P=d.length;for(let v=0;v<P;v++){let h=e;if(typeof d[v]!=
"string")return S.errors=[{instancePath:s+"/topics/"+v,schemaPath:"#/properties/topics/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var u=h===e;if(!u)break}}else return S.errors=[{instancePath:s+"/topics",schemaPath:"\
#/properties/topics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else var t=!0;if(t){
if(r.claimIds!==void 0){let d=r.claimIds,f=e;if(e===f)if(Array.isArray(d)){var p=!0;let P=d.length;for(let v=0;v<P;v++){
let h=e;if(typeof d[v]!="string")return S.errors=[{instancePath:s+"/claimIds/"+v,schemaPath:"#/properties/claimIds/items\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=h===e;if(!p)break}}else return S.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=f===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let d=r.sourceIds,f=e;if(e===f)if(Array.isArray(
d)){var i=!0;let P=d.length;for(let v=0;v<P;v++){let h=e;if(typeof d[v]!="string")return S.errors=[{instancePath:s+"/sou\
rceIds/"+v,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],
!1;var i=h===e;if(!i)break}}else return S.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceIds/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else var t=!0;if(t){if(r.independentOrigins!==
void 0){let d=r.independentOrigins,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return S.errors=[{instancePath:s+
"/independentOrigins",schemaPath:"#/properties/independentOrigins/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===f&&typeof d=="number"&&isFinite(d)&&(d<1||isNaN(d)))return S.errors=[{instancePath:s+"/inde\
pendentOrigins",schemaPath:"#/properties/independentOrigins/minimum",keyword:"minimum",params:{comparison:">=",limit:1},
message:"must be >= 1"}],!1;var t=f===e}else var t=!0;if(t){if(r.verdict!==void 0){let d=e;Te(r.verdict,{instancePath:s+
"/verdict",parentData:r,parentDataProperty:"verdict",rootData:k,dynamicAnchors:w})||(a=a===null?Te.errors:a.concat(Te.errors),
e=a.length);var t=d===e}else var t=!0;if(t){if(r.severity!==void 0){let d=e;ke(r.severity,{instancePath:s+"/severity",parentData:r,
parentDataProperty:"severity",rootData:k,dynamicAnchors:w})||(a=a===null?ke.errors:a.concat(ke.errors),e=a.length);var t=d===
e}else var t=!0;if(t){if(r.agreements!==void 0){let d=r.agreements,f=e;if(e===f)if(Array.isArray(d)){var n=!0;let P=d.length;
for(let v=0;v<P;v++){let h=e;ue(d[v],{instancePath:s+"/agreements/"+v,parentData:d,parentDataProperty:v,rootData:k,dynamicAnchors:w})||
(a=a===null?ue.errors:a.concat(ue.errors),e=a.length);var n=h===e;if(!n)break}}else return S.errors=[{instancePath:s+"/a\
greements",schemaPath:"#/properties/agreements/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===
e}else var t=!0;if(t){if(r.differences!==void 0){let d=r.differences,f=e;if(e===f)if(Array.isArray(d)){var l=!0;let P=d.
length;for(let v=0;v<P;v++){let h=e;z(d[v],{instancePath:s+"/differences/"+v,parentData:d,parentDataProperty:v,rootData:k,
dynamicAnchors:w})||(a=a===null?z.errors:a.concat(z.errors),e=a.length);var l=h===e;if(!l)break}}else return S.errors=[{
instancePath:s+"/differences",schemaPath:"#/properties/differences/type",keyword:"type",params:{type:"array"},message:"m\
ust be array"}],!1;var t=f===e}else var t=!0;if(t){if(r.contrasts!==void 0){let d=r.contrasts,f=e;if(e===f)if(Array.isArray(
d)){var c=!0;let P=d.length;for(let v=0;v<P;v++){let h=e;G(d[v],{instancePath:s+"/contrasts/"+v,parentData:d,parentDataProperty:v,
rootData:k,dynamicAnchors:w})||(a=a===null?G.errors:a.concat(G.errors),e=a.length);var c=h===e;if(!c)break}}else return S.
errors=[{instancePath:s+"/contrasts",schemaPath:"#/properties/contrasts/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var t=f===e}else var t=!0;if(t)if(r.confidence!==void 0){let d=r.confidence,f=e;if(e===f)if(typeof d==
"number"&&isFinite(d)){if(d>1||isNaN(d))return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confiden\
ce/maximum",keyword:"maximum",params:{comparison:"<=",limit:1},message:"must be <= 1"}],!1;if(d<0||isNaN(d))return S.errors=
[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:0},
message:"must be >= 0"}],!1}else return S.errors=[{instancePath:s+"/confidence",schemaPath:"#/properties/confidence/type",
keyword:"type",params:{type:"number"},message:"must be number"}],!1;var t=f===e}else var t=!0}}}}}}}}}}}}}}}else return S.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return S.
errors=a,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={enum:["scope","aim","ban"]};function Se(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Se.evaluated;return o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),r==="scope"||r===
"aim"||r==="ban"?(Se.errors=a,e===0):(Se.errors=[{instancePath:s,schemaPath:"#/enum",keyword:"enum",params:{allowedValues:br.
enum},message:"must be equal to one of the allowed values"}],!1)}Se.evaluated={dynamicProps:!1,dynamicItems:!1};var Pr={
type:"object",additionalProperties:!1,required:["label","share","sourceIds","mentions"],properties:{label:{type:"string"},
share:{enum:["all","some","one"]},sourceIds:{type:"array",items:{type:"string"}},mentions:{type:"array",items:{type:"obj\
ect",additionalProperties:!1,required:["sourceId","claimId","evidence"],properties:{sourceId:{type:"string"},claimId:{type:"\
string"},evidence:{$ref:"#/$defs/Evidence"}}}}}};function J(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,
dynamicAnchors:w={}}={}){let a=null,e=0,o=J.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),
e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let n;if(r.label===void 0&&(n="label")||r.share===void 0&&(n="share")||
r.sourceIds===void 0&&(n="sourceIds")||r.mentions===void 0&&(n="mentions"))return J.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let l=e;for(let c in r)
if(!(c==="label"||c==="share"||c==="sourceIds"||c==="mentions")){return J.errors=[{instancePath:s,schemaPath:"#/addition\
alProperties",keyword:"additionalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],
!1;break}if(l===e){if(r.label!==void 0){let c=e;if(typeof r.label!="string")return J.errors=[{instancePath:s+"/label",schemaPath:"\
#/properties/label/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t){
if(r.share!==void 0){let c=r.share,m=e;if(!(c==="all"||c==="some"||c==="one"))return J.errors=[{instancePath:s+"/share",
schemaPath:"#/properties/share/enum",keyword:"enum",params:{allowedValues:Pr.properties.share.enum},message:"must be equ\
al to one of the allowed values"}],!1;var t=m===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let c=r.sourceIds,m=e;if(e===
m)if(Array.isArray(c)){var u=!0;let d=c.length;for(let f=0;f<d;f++){let y=e;if(typeof c[f]!="string")return J.errors=[{instancePath:s+
"/sourceIds/"+f,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=y===e;if(!u)break}}else return J.errors=[{instancePath:s+"/sourceIds",schemaPath:"#/properties/sourceId\
s/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0;if(t)if(r.mentions!==
void 0){let c=r.mentions,m=e;if(e===m)if(Array.isArray(c)){var p=!0;let d=c.length;for(let f=0;f<d;f++){let y=c[f],P=e;if(e===
P)if(y&&typeof y=="object"&&!Array.isArray(y)){let h;if(y.sourceId===void 0&&(h="sourceId")||y.claimId===void 0&&(h="cla\
imId")||y.evidence===void 0&&(h="evidence"))return J.errors=[{instancePath:s+"/mentions/"+f,schemaPath:"#/properties/men\
tions/items/required",keyword:"required",params:{missingProperty:h},message:"must have required property '"+h+"'"}],!1;{
let g=e;for(let I in y)if(!(I==="sourceId"||I==="claimId"||I==="evidence")){return J.errors=[{instancePath:s+"/mentions/"+
f,schemaPath:"#/properties/mentions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:I},
message:"must NOT have additional properties"}],!1;break}if(g===e){if(y.sourceId!==void 0){let I=e;if(typeof y.sourceId!=
"string")return J.errors=[{instancePath:s+"/mentions/"+f+"/sourceId",schemaPath:"#/properties/mentions/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=I===e}else var i=!0;if(i){if(y.
claimId!==void 0){let I=e;if(typeof y.claimId!="string")return J.errors=[{instancePath:s+"/mentions/"+f+"/claimId",schemaPath:"\
#/properties/mentions/items/properties/claimId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var i=I===e}else var i=!0;if(i)if(y.evidence!==void 0){let I=e;E(y.evidence,{instancePath:s+"/mentions/"+f+"/evidence",parentData:y,
parentDataProperty:"evidence",rootData:k,dynamicAnchors:w})||(a=a===null?E.errors:a.concat(E.errors),e=a.length);var i=I===
e}else var i=!0}}}}else return J.errors=[{instancePath:s+"/mentions/"+f,schemaPath:"#/properties/mentions/items/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;var p=P===e;if(!p)break}}else return J.errors=[{instancePath:s+
"/mentions",schemaPath:"#/properties/mentions/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return J.errors=a,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ge.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let i;if(r.kind===void 0&&
(i="kind")||r.sourceIds===void 0&&(i="sourceIds")||r.members===void 0&&(i="members"))return ge.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:i},message:"must have required property '"+i+"'"}],!1;{let n=e;for(let l in r)
if(!(l==="kind"||l==="sourceIds"||l==="members")){return ge.errors=[{instancePath:s,schemaPath:"#/additionalProperties",
keyword:"additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===
e){if(r.kind!==void 0){let l=e;Se(r.kind,{instancePath:s+"/kind",parentData:r,parentDataProperty:"kind",rootData:k,dynamicAnchors:w})||
(a=a===null?Se.errors:a.concat(Se.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let l=r.sourceIds,
c=e;if(e===c)if(Array.isArray(l)){var u=!0;let b=l.length;for(let d=0;d<b;d++){let f=e;if(typeof l[d]!="string")return ge.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e;if(!u)break}}else return ge.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.members!==void 0){let l=r.members,c=e;if(e===c)if(Array.isArray(l)){var p=!0;let b=l.length;for(let d=0;d<b;d++){
let f=e;J(l[d],{instancePath:s+"/members/"+d,parentData:l,parentDataProperty:d,rootData:k,dynamicAnchors:w})||(a=a===null?
J.errors:a.concat(J.errors),e=a.length);var p=f===e;if(!p)break}}else return ge.errors=[{instancePath:s+"/members",schemaPath:"\
#/properties/members/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0}}}}else
return ge.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return ge.errors=a,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={type:"object",additionalProperties:!1,
required:["id","wordings","diffs"],properties:{id:{type:"string"},speaker:{type:"string"},wordings:{type:"array",items:{
type:"object",additionalProperties:!1,required:["sourceId","start","end","text"],properties:{sourceId:{type:"string"},start:{
type:"integer",minimum:0},end:{type:"integer",minimum:0},text:{type:"string"},speaker:{type:"string"}}}},diffs:{type:"ar\
ray",items:{type:"object",additionalProperties:!1,required:["from","to","edits"],properties:{from:{type:"integer",minimum:0},
to:{type:"integer",minimum:0},edits:{type:"array",items:{type:"object",additionalProperties:!1,required:["op","text"],properties:{
op:{enum:["equal","delete","insert"]},text:{type:"string"}}}}}}}}};function F(r,{instancePath:s="",parentData:N,parentDataProperty:A,
rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=F.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.
items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let m;if(r.id===void 0&&(m="id")||r.wordings===void 0&&
(m="wordings")||r.diffs===void 0&&(m="diffs"))return F.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",
params:{missingProperty:m},message:"must have required property '"+m+"'"}],!1;{let b=e;for(let d in r)if(!(d==="id"||d===
"speaker"||d==="wordings"||d==="diffs")){return F.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"a\
dditionalProperties",params:{additionalProperty:d},message:"must NOT have additional properties"}],!1;break}if(b===e){if(r.
id!==void 0){let d=e;if(typeof r.id!="string")return F.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.speaker!==void 0){let d=e;
if(typeof r.speaker!="string")return F.errors=[{instancePath:s+"/speaker",schemaPath:"#/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var t=d===e}else var t=!0;if(t){if(r.wordings!==void 0){let d=r.
wordings,f=e;if(e===f)if(Array.isArray(d)){var u=!0;let P=d.length;for(let v=0;v<P;v++){let h=d[v],g=e;if(e===g)if(h&&typeof h==
"object"&&!Array.isArray(h)){let q;if(h.sourceId===void 0&&(q="sourceId")||h.start===void 0&&(q="start")||h.end===void 0&&
(q="end")||h.text===void 0&&(q="text"))return F.errors=[{instancePath:s+"/wordings/"+v,schemaPath:"#/properties/wordings\
/items/required",keyword:"required",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{let x=e;
for(let _ in h)if(!(_==="sourceId"||_==="start"||_==="end"||_==="text"||_==="speaker")){return F.errors=[{instancePath:s+
"/wordings/"+v,schemaPath:"#/properties/wordings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_},
message:"must NOT have additional properties"}],!1;break}if(x===e){if(h.sourceId!==void 0){let _=e;if(typeof h.sourceId!=
"string")return F.errors=[{instancePath:s+"/wordings/"+v+"/sourceId",schemaPath:"#/properties/wordings/items/properties/\
sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0;if(p){if(h.
start!==void 0){let _=h.start,O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return F.errors=[{instancePath:s+
"/wordings/"+v+"/start",schemaPath:"#/properties/wordings/items/properties/start/type",keyword:"type",params:{type:"inte\
ger"},message:"must be integer"}],!1;if(e===O&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return F.errors=[{instancePath:s+
"/wordings/"+v+"/start",schemaPath:"#/properties/wordings/items/properties/start/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var p=O===e}else var p=!0;if(p){if(h.end!==void 0){let _=h.end,O=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return F.errors=[{instancePath:s+"/wordings/"+v+"/end",schemaPath:"#/propertie\
s/wordings/items/properties/end/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return F.errors=[{instancePath:s+"/wordings/"+v+"/end",schemaPath:"#/properties/w\
ordings/items/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var p=O===
e}else var p=!0;if(p){if(h.text!==void 0){let _=e;if(typeof h.text!="string")return F.errors=[{instancePath:s+"/wordings\
/"+v+"/text",schemaPath:"#/properties/wordings/items/properties/text/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var p=_===e}else var p=!0;if(p)if(h.speaker!==void 0){let _=e;if(typeof h.speaker!="string")return F.
errors=[{instancePath:s+"/wordings/"+v+"/speaker",schemaPath:"#/properties/wordings/items/properties/speaker/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var p=_===e}else var p=!0}}}}}}else return F.errors=[{instancePath:s+
"/wordings/"+v,schemaPath:"#/properties/wordings/items/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;var u=g===e;if(!u)break}}else return F.errors=[{instancePath:s+"/wordings",schemaPath:"#/properties/wordings/ty\
pe",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=f===e}else var t=!0;if(t)if(r.diffs!==void 0){
let d=r.diffs,f=e;if(e===f)if(Array.isArray(d)){var i=!0;let P=d.length;for(let v=0;v<P;v++){let h=d[v],g=e;if(e===g)if(h&&
typeof h=="object"&&!Array.isArray(h)){let q;if(h.from===void 0&&(q="from")||h.to===void 0&&(q="to")||h.edits===void 0&&
(q="edits"))return F.errors=[{instancePath:s+"/diffs/"+v,schemaPath:"#/properties/diffs/items/required",keyword:"require\
d",params:{missingProperty:q},message:"must have required property '"+q+"'"}],!1;{let x=e;for(let _ in h)if(!(_==="from"||
_==="to"||_==="edits")){return F.errors=[{instancePath:s+"/diffs/"+v,schemaPath:"#/properties/diffs/items/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:_},message:"must NOT have additional properties"}],!1;
break}if(x===e){if(h.from!==void 0){let _=h.from,O=e;if(!(typeof _=="number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return F.errors=
[{instancePath:s+"/diffs/"+v+"/from",schemaPath:"#/properties/diffs/items/properties/from/type",keyword:"type",params:{type:"\
integer"},message:"must be integer"}],!1;if(e===O&&typeof _=="number"&&isFinite(_)&&(_<0||isNaN(_)))return F.errors=[{instancePath:s+
"/diffs/"+v+"/from",schemaPath:"#/properties/diffs/items/properties/from/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var n=O===e}else var n=!0;if(n){if(h.to!==void 0){let _=h.to,O=e;if(!(typeof _==
"number"&&!(_%1)&&!isNaN(_)&&isFinite(_)))return F.errors=[{instancePath:s+"/diffs/"+v+"/to",schemaPath:"#/properties/di\
ffs/items/properties/to/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===O&&typeof _==
"number"&&isFinite(_)&&(_<0||isNaN(_)))return F.errors=[{instancePath:s+"/diffs/"+v+"/to",schemaPath:"#/properties/diffs\
/items/properties/to/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var n=O===e}else
var n=!0;if(n)if(h.edits!==void 0){let _=h.edits,O=e;if(e===O)if(Array.isArray(_)){var l=!0;let j=_.length;for(let V=0;V<
j;V++){let ye=_[V],ve=e;if(e===ve)if(ye&&typeof ye=="object"&&!Array.isArray(ye)){let Ie;if(ye.op===void 0&&(Ie="op")||ye.
text===void 0&&(Ie="text"))return F.errors=[{instancePath:s+"/diffs/"+v+"/edits/"+V,schemaPath:"#/properties/diffs/items\
/properties/edits/items/required",keyword:"required",params:{missingProperty:Ie},message:"must have required property '"+
Ie+"'"}],!1;{let Ge=e;for(let we in ye)if(!(we==="op"||we==="text")){return F.errors=[{instancePath:s+"/diffs/"+v+"/edit\
s/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:we},message:"must NOT have additional properties"}],!1;break}if(Ge===e){if(ye.op!==void 0){let we=ye.
op,Je=e;if(!(we==="equal"||we==="delete"||we==="insert"))return F.errors=[{instancePath:s+"/diffs/"+v+"/edits/"+V+"/op",
schemaPath:"#/properties/diffs/items/properties/edits/items/properties/op/enum",keyword:"enum",params:{allowedValues:kr.
properties.diffs.items.properties.edits.items.properties.op.enum},message:"must be equal to one of the allowed values"}],
!1;var c=Je===e}else var c=!0;if(c)if(ye.text!==void 0){let we=e;if(typeof ye.text!="string")return F.errors=[{instancePath:s+
"/diffs/"+v+"/edits/"+V+"/text",schemaPath:"#/properties/diffs/items/properties/edits/items/properties/text/type",keyword:"\
type",params:{type:"string"},message:"must be string"}],!1;var c=we===e}else var c=!0}}}else return F.errors=[{instancePath:s+
"/diffs/"+v+"/edits/"+V,schemaPath:"#/properties/diffs/items/properties/edits/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var l=ve===e;if(!l)break}}else return F.errors=[{instancePath:s+"/diffs/"+v+"/edit\
s",schemaPath:"#/properties/diffs/items/properties/edits/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var n=O===e}else var n=!0}}}}else return F.errors=[{instancePath:s+"/diffs/"+v,schemaPath:"#/properties/diffs/i\
tems/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var i=g===e;if(!i)break}}else return F.errors=
[{instancePath:s+"/diffs",schemaPath:"#/properties/diffs/type",keyword:"type",params:{type:"array"},message:"must be arr\
ay"}],!1;var t=f===e}else var t=!0}}}}}else return F.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return F.errors=a,e===0}F.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=W.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.entityId===void 0&&(n="entityId")||r.names===void 0&&(n="names"))return W.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n},message:"must have required property '"+n+"'"}],!1;{let l=e;for(let c in r)
if(!(c==="entityId"||c==="names")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additio\
nalProperties",params:{additionalProperty:c},message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.entityId!==
void 0){let c=e;if(typeof r.entityId!="string")return W.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/ent\
ityId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=c===e}else var t=!0;if(t)if(r.names!==
void 0){let c=r.names,m=e;if(e===m)if(Array.isArray(c)){var u=!0;let d=c.length;for(let f=0;f<d;f++){let y=c[f],P=e;if(e===
P)if(y&&typeof y=="object"&&!Array.isArray(y)){let h;if(y.sourceId===void 0&&(h="sourceId")||y.texts===void 0&&(h="texts"))
return W.errors=[{instancePath:s+"/names/"+f,schemaPath:"#/properties/names/items/required",keyword:"required",params:{missingProperty:h},
message:"must have required property '"+h+"'"}],!1;{let g=e;for(let I in y)if(!(I==="sourceId"||I==="texts")){return W.errors=
[{instancePath:s+"/names/"+f,schemaPath:"#/properties/names/items/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:I},message:"must NOT have additional properties"}],!1;break}if(g===e){if(y.sourceId!==void 0){let I=e;
if(typeof y.sourceId!="string")return W.errors=[{instancePath:s+"/names/"+f+"/sourceId",schemaPath:"#/properties/names/i\
tems/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=I===e}else var p=!0;
if(p)if(y.texts!==void 0){let I=y.texts,q=e;if(e===q)if(Array.isArray(I)){var i=!0;let _=I.length;for(let O=0;O<_;O++){let ae=e;
if(typeof I[O]!="string")return W.errors=[{instancePath:s+"/names/"+f+"/texts/"+O,schemaPath:"#/properties/names/items/p\
roperties/texts/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var i=ae===e;if(!i)break}}else
return W.errors=[{instancePath:s+"/names/"+f+"/texts",schemaPath:"#/properties/names/items/properties/texts/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var p=q===e}else var p=!0}}}else return W.errors=[{instancePath:s+
"/names/"+f,schemaPath:"#/properties/names/items/type",keyword:"type",params:{type:"object"},message:"must be object"}],
!1;var u=P===e;if(!u)break}}else return W.errors=[{instancePath:s+"/names",schemaPath:"#/properties/names/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else var t=!0}}}else return W.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return W.errors=a,e===0}W.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function $(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=$.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let f;if(r.matrix===void 0&&(f="matrix")||r.pairs===void 0&&(f="pairs")||r.bySource===void 0&&(f="bySource"))return $.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:f},message:"must have require\
d property '"+f+"'"}],!1;{let y=e;for(let P in r)if(!(P==="matrix"||P==="pairs"||P==="bySource")){return $.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P},message:"must NOT have \
additional properties"}],!1;break}if(y===e){if(r.matrix!==void 0){let P=r.matrix,v=e;if(e===v)if(Array.isArray(P)){var t=!0;
let h=P.length;for(let g=0;g<h;g++){let I=P[g],q=e;if(e===q)if(I&&typeof I=="object"&&!Array.isArray(I)){let _;if(I.groupId===
void 0&&(_="groupId")||I.sourceIds===void 0&&(_="sourceIds"))return $.errors=[{instancePath:s+"/matrix/"+g,schemaPath:"#\
/properties/matrix/items/required",keyword:"required",params:{missingProperty:_},message:"must have required property '"+
_+"'"}],!1;{let O=e;for(let ae in I)if(!(ae==="groupId"||ae==="sourceIds")){return $.errors=[{instancePath:s+"/matrix/"+
g,schemaPath:"#/properties/matrix/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:ae},
message:"must NOT have additional properties"}],!1;break}if(O===e){if(I.groupId!==void 0){let ae=e;if(typeof I.groupId!=
"string")return $.errors=[{instancePath:s+"/matrix/"+g+"/groupId",schemaPath:"#/properties/matrix/items/properties/group\
Id/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var u=ae===e}else var u=!0;if(u)if(I.sourceIds!==
void 0){let ae=I.sourceIds,j=e;if(e===j)if(Array.isArray(ae)){var p=!0;let ye=ae.length;for(let ve=0;ve<ye;ve++){let he=e;
if(typeof ae[ve]!="string")return $.errors=[{instancePath:s+"/matrix/"+g+"/sourceIds/"+ve,schemaPath:"#/properties/matri\
x/items/properties/sourceIds/items/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=he===
e;if(!p)break}}else return $.errors=[{instancePath:s+"/matrix/"+g+"/sourceIds",schemaPath:"#/properties/matrix/items/pro\
perties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var u=j===e}else var u=!0}}}else
return $.errors=[{instancePath:s+"/matrix/"+g,schemaPath:"#/properties/matrix/items/type",keyword:"type",params:{type:"o\
bject"},message:"must be object"}],!1;var t=q===e;if(!t)break}}else return $.errors=[{instancePath:s+"/matrix",schemaPath:"\
#/properties/matrix/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=v===e}else var i=!0;if(i){
if(r.pairs!==void 0){let P=r.pairs,v=e;if(e===v)if(Array.isArray(P)){var n=!0;let g=P.length;for(let I=0;I<g;I++){let q=P[I],
x=e;if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if(q.a===void 0&&(O="a")||q.b===void 0&&(O="b")||q.shared===
void 0&&(O="shared")||q.agreeing===void 0&&(O="agreeing")||q.similar===void 0&&(O="similar")||q.differing===void 0&&(O="\
differing")||q.conflicting===void 0&&(O="conflicting"))return $.errors=[{instancePath:s+"/pairs/"+I,schemaPath:"#/proper\
ties/pairs/items/required",keyword:"required",params:{missingProperty:O},message:"must have required property '"+O+"'"}],
!1;{let ae=e;for(let j in q)if(!(j==="a"||j==="b"||j==="shared"||j==="agreeing"||j==="similar"||j==="differing"||j==="co\
nflicting")){return $.errors=[{instancePath:s+"/pairs/"+I,schemaPath:"#/properties/pairs/items/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(ae===e){
if(q.a!==void 0){let j=e;if(typeof q.a!="string")return $.errors=[{instancePath:s+"/pairs/"+I+"/a",schemaPath:"#/propert\
ies/pairs/items/properties/a/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=j===e}else var l=!0;
if(l){if(q.b!==void 0){let j=e;if(typeof q.b!="string")return $.errors=[{instancePath:s+"/pairs/"+I+"/b",schemaPath:"#/p\
roperties/pairs/items/properties/b/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var l=j===e}else
var l=!0;if(l){if(q.shared!==void 0){let j=q.shared,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.
errors=[{instancePath:s+"/pairs/"+I+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/type",keyword:"type",
params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.
errors=[{instancePath:s+"/pairs/"+I+"/shared",schemaPath:"#/properties/pairs/items/properties/shared/minimum",keyword:"m\
inimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=V===e}else var l=!0;if(l){if(q.agreeing!==void 0){
let j=q.agreeing,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+
I+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/type",keyword:"type",params:{type:"integer"},message:"\
must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pair\
s/"+I+"/agreeing",schemaPath:"#/properties/pairs/items/properties/agreeing/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:0},message:"must be >= 0"}],!1;var l=V===e}else var l=!0;if(l){if(q.similar!==void 0){let j=q.similar,V=e;if(!(typeof j==
"number"&&!(j%1)&&!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/similar",schemaPath:"#/properti\
es/pairs/items/properties/similar/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&
typeof j=="number"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/similar",schemaPath:"#/p\
roperties/pairs/items/properties/similar/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >=\
 0"}],!1;var l=V===e}else var l=!0;if(l){if(q.differing!==void 0){let j=q.differing,V=e;if(!(typeof j=="number"&&!(j%1)&&
!isNaN(j)&&isFinite(j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/differing",schemaPath:"#/properties/pairs/items/p\
roperties/differing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="num\
ber"&&isFinite(j)&&(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/differing",schemaPath:"#/properties/pa\
irs/items/properties/differing/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=V===
e}else var l=!0;if(l)if(q.conflicting!==void 0){let j=q.conflicting,V=e;if(!(typeof j=="number"&&!(j%1)&&!isNaN(j)&&isFinite(
j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/conflicting",schemaPath:"#/properties/pairs/items/properties/conflict\
ing/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(e===V&&typeof j=="number"&&isFinite(j)&&
(j<0||isNaN(j)))return $.errors=[{instancePath:s+"/pairs/"+I+"/conflicting",schemaPath:"#/properties/pairs/items/propert\
ies/conflicting/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var l=V===e}else
var l=!0}}}}}}}}else return $.errors=[{instancePath:s+"/pairs/"+I,schemaPath:"#/properties/pairs/items/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;var n=x===e;if(!n)break}}else return $.errors=[{instancePath:s+
"/pairs",schemaPath:"#/properties/pairs/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var i=v===
e}else var i=!0;if(i)if(r.bySource!==void 0){let P=r.bySource,v=e;if(e===v)if(Array.isArray(P)){var c=!0;let g=P.length;
for(let I=0;I<g;I++){let q=P[I],x=e;if(e===x)if(q&&typeof q=="object"&&!Array.isArray(q)){let O;if(q.sourceId===void 0&&
(O="sourceId")||q.only===void 0&&(O="only")||q.leavesOut===void 0&&(O="leavesOut"))return $.errors=[{instancePath:s+"/by\
Source/"+I,schemaPath:"#/properties/bySource/items/required",keyword:"required",params:{missingProperty:O},message:"must\
 have required property '"+O+"'"}],!1;{let ae=e;for(let j in q)if(!(j==="sourceId"||j==="only"||j==="leavesOut")){return $.
errors=[{instancePath:s+"/bySource/"+I,schemaPath:"#/properties/bySource/items/additionalProperties",keyword:"additional\
Properties",params:{additionalProperty:j},message:"must NOT have additional properties"}],!1;break}if(ae===e){if(q.sourceId!==
void 0){let j=e;if(typeof q.sourceId!="string")return $.errors=[{instancePath:s+"/bySource/"+I+"/sourceId",schemaPath:"#\
/properties/bySource/items/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;
var m=j===e}else var m=!0;if(m){if(q.only!==void 0){let j=q.only,V=e;if(e===V)if(Array.isArray(j)){var b=!0;let ve=j.length;
for(let he=0;he<ve;he++){let Ie=e;if(typeof j[he]!="string")return $.errors=[{instancePath:s+"/bySource/"+I+"/only/"+he,
schemaPath:"#/properties/bySource/items/properties/only/items/type",keyword:"type",params:{type:"string"},message:"must \
be string"}],!1;var b=Ie===e;if(!b)break}}else return $.errors=[{instancePath:s+"/bySource/"+I+"/only",schemaPath:"#/pro\
perties/bySource/items/properties/only/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var m=V===
e}else var m=!0;if(m)if(q.leavesOut!==void 0){let j=q.leavesOut,V=e;if(e===V)if(Array.isArray(j)){var d=!0;let ve=j.length;
for(let he=0;he<ve;he++){let Ie=e;if(typeof j[he]!="string")return $.errors=[{instancePath:s+"/bySource/"+I+"/leavesOut/"+
he,schemaPath:"#/properties/bySource/items/properties/leavesOut/items/type",keyword:"type",params:{type:"string"},message:"\
must be string"}],!1;var d=Ie===e;if(!d)break}}else return $.errors=[{instancePath:s+"/bySource/"+I+"/leavesOut",schemaPath:"\
#/properties/bySource/items/properties/leavesOut/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;
var m=V===e}else var m=!0}}}}else return $.errors=[{instancePath:s+"/bySource/"+I,schemaPath:"#/properties/bySource/item\
s/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var c=x===e;if(!c)break}}else return $.errors=
[{instancePath:s+"/bySource",schemaPath:"#/properties/bySource/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var i=v===e}else var i=!0}}}}else return $.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"},message:"must be object"}],!1;return $.errors=a,e===0}$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function se(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=se.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let i;if(r.text===void 0&&(i="text")||r.sourceIds===void 0&&(i="sourceIds")||r.claimIds===void 0&&(i="claimI\
ds"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:i},message:"mu\
st have required property '"+i+"'"}],!1;{let n=e;for(let l in r)if(!(l==="text"||l==="display"||l==="entityId"||l==="gro\
upId"||l==="sourceIds"||l==="claimIds")){return se.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l},message:"must NOT have additional properties"}],!1;break}if(n===e){if(r.
text!==void 0){let l=e;if(typeof r.text!="string")return se.errors=[{instancePath:s+"/text",schemaPath:"#/properties/tex\
t/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.display!==
void 0){let l=e;C(r.display,{instancePath:s+"/display",parentData:r,parentDataProperty:"display",rootData:k,dynamicAnchors:w})||
(a=a===null?C.errors:a.concat(C.errors),e=a.length);var t=l===e}else var t=!0;if(t){if(r.entityId!==void 0){let l=e;if(typeof r.
entityId!="string")return se.errors=[{instancePath:s+"/entityId",schemaPath:"#/properties/entityId/type",keyword:"type",
params:{type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.groupId!==void 0){let l=e;if(typeof r.
groupId!="string")return se.errors=[{instancePath:s+"/groupId",schemaPath:"#/properties/groupId/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var t=l===e}else var t=!0;if(t){if(r.sourceIds!==void 0){let l=r.sourceIds,
c=e;if(e===c)if(Array.isArray(l)){var u=!0;let b=l.length;for(let d=0;d<b;d++){let f=e;if(typeof l[d]!="string")return se.
errors=[{instancePath:s+"/sourceIds/"+d,schemaPath:"#/properties/sourceIds/items/type",keyword:"type",params:{type:"stri\
ng"},message:"must be string"}],!1;var u=f===e;if(!u)break}}else return se.errors=[{instancePath:s+"/sourceIds",schemaPath:"\
#/properties/sourceIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=c===e}else var t=!0;
if(t)if(r.claimIds!==void 0){let l=r.claimIds,c=e;if(e===c)if(Array.isArray(l)){var p=!0;let b=l.length;for(let d=0;d<b;d++){
let f=e;if(typeof l[d]!="string")return se.errors=[{instancePath:s+"/claimIds/"+d,schemaPath:"#/properties/claimIds/item\
s/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var p=f===e;if(!p)break}}else return se.errors=
[{instancePath:s+"/claimIds",schemaPath:"#/properties/claimIds/type",keyword:"type",params:{type:"array"},message:"must \
be array"}],!1;var t=c===e}else var t=!0}}}}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"},message:"must be object"}],!1;return se.errors=a,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function X(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=X.
evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(
r)){let n;if(r.id===void 0&&(n="id")||r.label===void 0&&(n="label")||r.groupIds===void 0&&(n="groupIds")||r.answers===void 0&&
(n="answers"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n},message:"\
must have required property '"+n+"'"}],!1;{let l=e;for(let c in r)if(!(c==="id"||c==="label"||c==="groupIds"||c==="answe\
rs")){return X.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c},
message:"must NOT have additional properties"}],!1;break}if(l===e){if(r.id!==void 0){let c=e;if(typeof r.id!="string")return X.
errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"string"},message:"must be s\
tring"}],!1;var t=c===e}else var t=!0;if(t){if(r.label!==void 0){let c=r.label,m=e;if(e===m)if(c&&typeof c=="object"&&!Array.
isArray(c)){let d=e;for(let f in c)if(!(f==="ar"||f==="en")){return X.errors=[{instancePath:s+"/label",schemaPath:"#/pro\
perties/label/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f},message:"must NOT have \
additional properties"}],!1;break}if(d===e){if(c.ar!==void 0){let f=e;if(typeof c.ar!="string")return X.errors=[{instancePath:s+
"/label/ar",schemaPath:"#/properties/label/properties/ar/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e}else var u=!0;if(u)if(c.en!==void 0){let f=e;if(typeof c.en!="string")return X.errors=[{instancePath:s+
"/label/en",schemaPath:"#/properties/label/properties/en/type",keyword:"type",params:{type:"string"},message:"must be st\
ring"}],!1;var u=f===e}else var u=!0}}else return X.errors=[{instancePath:s+"/label",schemaPath:"#/properties/label/type",
keyword:"type",params:{type:"object"},message:"must be object"}],!1;var t=m===e}else var t=!0;if(t){if(r.groupIds!==void 0){
let c=r.groupIds,m=e;if(e===m)if(Array.isArray(c)){var p=!0;let d=c.length;for(let f=0;f<d;f++){let y=e;if(typeof c[f]!=
"string")return X.errors=[{instancePath:s+"/groupIds/"+f,schemaPath:"#/properties/groupIds/items/type",keyword:"type",params:{
type:"string"},message:"must be string"}],!1;var p=y===e;if(!p)break}}else return X.errors=[{instancePath:s+"/groupIds",
schemaPath:"#/properties/groupIds/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===e}else
var t=!0;if(t)if(r.answers!==void 0){let c=r.answers,m=e;if(e===m)if(Array.isArray(c)){var i=!0;let d=c.length;for(let f=0;f<
d;f++){let y=e;se(c[f],{instancePath:s+"/answers/"+f,parentData:c,parentDataProperty:f,rootData:k,dynamicAnchors:w})||(a=
a===null?se.errors:a.concat(se.errors),e=a.length);var i=y===e;if(!i)break}}else return X.errors=[{instancePath:s+"/answ\
ers",schemaPath:"#/properties/answers/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=m===
e}else var t=!0}}}}}else return X.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return X.errors=a,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,
o=te.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.
isArray(r)){let u;if(r.code===void 0&&(u="code")||r.message===void 0&&(u="message"))return te.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;{let p=e;for(let i in r)
if(!(i==="code"||i==="message"||i==="sourceId"||i==="start"||i==="end")){return te.errors=[{instancePath:s,schemaPath:"#\
/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},message:"must NOT have additional pr\
operties"}],!1;break}if(p===e){if(r.code!==void 0){let i=e;if(typeof r.code!="string")return te.errors=[{instancePath:s+
"/code",schemaPath:"#/properties/code/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.message!==void 0){let i=e;if(typeof r.message!="string")return te.errors=[{instancePath:s+"/m\
essage",schemaPath:"#/properties/message/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.sourceId!==void 0){let i=e;if(typeof r.sourceId!="string")return te.errors=[{instancePath:s+"\
/sourceId",schemaPath:"#/properties/sourceId/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===
e}else var t=!0;if(t){if(r.start!==void 0){let i=r.start,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return te.
errors=[{instancePath:s+"/start",schemaPath:"#/properties/start/type",keyword:"type",params:{type:"integer"},message:"mu\
st be integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return te.errors=[{instancePath:s+"/start",
schemaPath:"#/properties/start/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===
e}else var t=!0;if(t)if(r.end!==void 0){let i=r.end,n=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return te.
errors=[{instancePath:s+"/end",schemaPath:"#/properties/end/type",keyword:"type",params:{type:"integer"},message:"must b\
e integer"}],!1;if(e===n&&typeof i=="number"&&isFinite(i)&&(i<0||isNaN(i)))return te.errors=[{instancePath:s+"/end",schemaPath:"\
#/properties/end/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1;var t=n===e}else
var t=!0}}}}}}else return te.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return te.errors=a,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(r,{instancePath:s="",
parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=Z.evaluated;if(o.dynamicProps&&
(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r=="object"&&!Array.isArray(r)){let P;if(r.schemaVersion===
void 0&&(P="schemaVersion")||r.engine===void 0&&(P="engine")||r.sources===void 0&&(P="sources")||r.origins===void 0&&(P=
"origins")||r.claims===void 0&&(P="claims")||r.entities===void 0&&(P="entities")||r.events===void 0&&(P="events")||r.groups===
void 0&&(P="groups")||r.quotations===void 0&&(P="quotations")||r.naming===void 0&&(P="naming")||r.coverage===void 0&&(P=
"coverage")||r.topics===void 0&&(P="topics")||r.diagnostics===void 0&&(P="diagnostics"))return Z.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:P},message:"must have required property '"+P+"'"}],!1;
{let v=e;for(let h in r)if(!Me.call(rr.properties,h)){return Z.errors=[{instancePath:s,schemaPath:"#/additionalPropertie\
s",keyword:"additionalProperties",params:{additionalProperty:h},message:"must NOT have additional properties"}],!1;break}
if(v===e){if(r.schemaVersion!==void 0){let h=e;if(r.schemaVersion!=="1")return Z.errors=[{instancePath:s+"/schemaVersion",
schemaPath:"#/properties/schemaVersion/const",keyword:"const",params:{allowedValue:"1"},message:"must be equal to consta\
nt"}],!1;var t=h===e}else var t=!0;if(t){if(r.engine!==void 0){let h=e;me(r.engine,{instancePath:s+"/engine",parentData:r,
parentDataProperty:"engine",rootData:k,dynamicAnchors:w})||(a=a===null?me.errors:a.concat(me.errors),e=a.length);var t=h===
e}else var t=!0;if(t){if(r.sources!==void 0){let h=r.sources,g=e;if(e===g)if(Array.isArray(h)){var u=!0;let q=h.length;for(let x=0;x<
q;x++){let _=e;T(h[x],{instancePath:s+"/sources/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=
a===null?T.errors:a.concat(T.errors),e=a.length);var u=_===e;if(!u)break}}else return Z.errors=[{instancePath:s+"/source\
s",schemaPath:"#/properties/sources/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.origins!==void 0){let h=r.origins,g=e;if(e===g)if(Array.isArray(h)){var p=!0;let q=h.length;for(let x=0;x<
q;x++){let _=e;K(h[x],{instancePath:s+"/origins/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=
a===null?K.errors:a.concat(K.errors),e=a.length);var p=_===e;if(!p)break}}else return Z.errors=[{instancePath:s+"/origin\
s",schemaPath:"#/properties/origins/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else
var t=!0;if(t){if(r.claims!==void 0){let h=r.claims,g=e;if(e===g)if(Array.isArray(h)){var i=!0;let q=h.length;for(let x=0;x<
q;x++){let _=e;M(h[x],{instancePath:s+"/claims/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===
null?M.errors:a.concat(M.errors),e=a.length);var i=_===e;if(!i)break}}else return Z.errors=[{instancePath:s+"/claims",schemaPath:"\
#/properties/claims/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.entities!==void 0){let h=r.entities,g=e;if(e===g)if(Array.isArray(h)){var n=!0;let q=h.length;for(let x=0;x<q;x++){
let _=e;R(h[x],{instancePath:s+"/entities/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
R.errors:a.concat(R.errors),e=a.length);var n=_===e;if(!n)break}}else return Z.errors=[{instancePath:s+"/entities",schemaPath:"\
#/properties/entities/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.events!==void 0){let h=r.events,g=e;if(e===g)if(Array.isArray(h)){var l=!0;let q=h.length;for(let x=0;x<q;x++){
let _=e;oe(h[x],{instancePath:s+"/events/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
oe.errors:a.concat(oe.errors),e=a.length);var l=_===e;if(!l)break}}else return Z.errors=[{instancePath:s+"/events",schemaPath:"\
#/properties/events/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.groups!==void 0){let h=r.groups,g=e;if(e===g)if(Array.isArray(h)){var c=!0;let q=h.length;for(let x=0;x<q;x++){let _=e;
S(h[x],{instancePath:s+"/groups/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?S.errors:
a.concat(S.errors),e=a.length);var c=_===e;if(!c)break}}else return Z.errors=[{instancePath:s+"/groups",schemaPath:"#/pr\
operties/groups/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.lists!==void 0){let h=r.lists,g=e;if(e===g)if(Array.isArray(h)){var m=!0;let q=h.length;for(let x=0;x<q;x++){let _=e;
ge(h[x],{instancePath:s+"/lists/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?ge.errors:
a.concat(ge.errors),e=a.length);var m=_===e;if(!m)break}}else return Z.errors=[{instancePath:s+"/lists",schemaPath:"#/pr\
operties/lists/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){if(r.
quotations!==void 0){let h=r.quotations,g=e;if(e===g)if(Array.isArray(h)){var b=!0;let q=h.length;for(let x=0;x<q;x++){let _=e;
F(h[x],{instancePath:s+"/quotations/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?F.errors:
a.concat(F.errors),e=a.length);var b=_===e;if(!b)break}}else return Z.errors=[{instancePath:s+"/quotations",schemaPath:"\
#/properties/quotations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;
if(t){if(r.naming!==void 0){let h=r.naming,g=e;if(e===g)if(Array.isArray(h)){var d=!0;let q=h.length;for(let x=0;x<q;x++){
let _=e;W(h[x],{instancePath:s+"/naming/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?
W.errors:a.concat(W.errors),e=a.length);var d=_===e;if(!d)break}}else return Z.errors=[{instancePath:s+"/naming",schemaPath:"\
#/properties/naming/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t){
if(r.coverage!==void 0){let h=e;$(r.coverage,{instancePath:s+"/coverage",parentData:r,parentDataProperty:"coverage",rootData:k,
dynamicAnchors:w})||(a=a===null?$.errors:a.concat($.errors),e=a.length);var t=h===e}else var t=!0;if(t){if(r.topics!==void 0){
let h=r.topics,g=e;if(e===g)if(Array.isArray(h)){var f=!0;let q=h.length;for(let x=0;x<q;x++){let _=e;X(h[x],{instancePath:s+
"/topics/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?X.errors:a.concat(X.errors),e=
a.length);var f=_===e;if(!f)break}}else return Z.errors=[{instancePath:s+"/topics",schemaPath:"#/properties/topics/type",
keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0;if(t)if(r.diagnostics!==void 0){
let h=r.diagnostics,g=e;if(e===g)if(Array.isArray(h)){var y=!0;let q=h.length;for(let x=0;x<q;x++){let _=e;te(h[x],{instancePath:s+
"/diagnostics/"+x,parentData:h,parentDataProperty:x,rootData:k,dynamicAnchors:w})||(a=a===null?te.errors:a.concat(te.errors),
e=a.length);var y=_===e;if(!y)break}}else return Z.errors=[{instancePath:s+"/diagnostics",schemaPath:"#/properties/diagn\
ostics/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var t=g===e}else var t=!0}}}}}}}}}}}}}}}else
return Z.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;
return Z.errors=a,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Or=Re;var wr={$id:"https://crossclaim.dev/schema/1/source.json",type:"object",additionalProperties:!1,required:["id","text"],properties:{
id:{type:"string",minLength:1,maxLength:200},text:{type:"string",minLength:1},title:{type:"string"},publisher:{type:"str\
ing"},publishedAt:{type:"string",pattern:"^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},
url:{type:"string"},language:{enum:["ar","en"]}}},Ir=new RegExp("^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\
\\d{2}:\\d{2})?)?$","u");function Q(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Q.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(r&&typeof r==
"object"&&!Array.isArray(r)){let u;if(r.id===void 0&&(u="id")||r.text===void 0&&(u="text"))return Q.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:u},message:"must have required property '"+u+"'"}],!1;
{let p=e;for(let i in r)if(!(i==="id"||i==="text"||i==="title"||i==="publisher"||i==="publishedAt"||i==="url"||i==="lang\
uage")){return Q.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i},
message:"must NOT have additional properties"}],!1;break}if(p===e){if(r.id!==void 0){let i=r.id,n=e;if(e===n)if(typeof i==
"string"){if(je(i)>200)return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",
params:{limit:200},message:"must NOT have more than 200 characters"}],!1;if(je(i)<1)return Q.errors=[{instancePath:s+"/i\
d",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 chara\
cters"}],!1}else return Q.errors=[{instancePath:s+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type:"s\
tring"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){if(r.text!==void 0){let i=r.text,n=e;if(e===n)if(typeof i==
"string"){if(je(i)<1)return Q.errors=[{instancePath:s+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLengt\
h",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1}else return Q.errors=[{instancePath:s+"/text",schemaPath:"\
#/properties/text/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===e}else var t=!0;if(t){
if(r.title!==void 0){let i=e;if(typeof r.title!="string")return Q.errors=[{instancePath:s+"/title",schemaPath:"#/propert\
ies/title/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t){if(r.
publisher!==void 0){let i=e;if(typeof r.publisher!="string")return Q.errors=[{instancePath:s+"/publisher",schemaPath:"#/\
properties/publisher/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;
if(t){if(r.publishedAt!==void 0){let i=r.publishedAt,n=e;if(e===n)if(typeof i=="string"){if(!Ir.test(i))return Q.errors=
[{instancePath:s+"/publishedAt",schemaPath:"#/properties/publishedAt/pattern",keyword:"pattern",params:{pattern:"^\\d{4}-\
\\d{2}-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"},message:'must match pattern "^\\d{4}-\\d{2}-\\d\
{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:\\d{2})?)?$"'}],!1}else return Q.errors=[{instancePath:s+"/published\
At",schemaPath:"#/properties/publishedAt/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=n===
e}else var t=!0;if(t){if(r.url!==void 0){let i=e;if(typeof r.url!="string")return Q.errors=[{instancePath:s+"/url",schemaPath:"\
#/properties/url/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var t=i===e}else var t=!0;if(t)
if(r.language!==void 0){let i=r.language,n=e;if(!(i==="ar"||i==="en"))return Q.errors=[{instancePath:s+"/language",schemaPath:"\
#/properties/language/enum",keyword:"enum",params:{allowedValues:wr.properties.language.enum},message:"must be equal to \
one of the allowed values"}],!1;var t=n===e}else var t=!0}}}}}}}}else return Q.errors=[{instancePath:s,schemaPath:"#/typ\
e",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return Q.errors=a,e===0}Q.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Re(r,{instancePath:s="",parentData:N,parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){
let a=null,e=0,o=Re.evaluated;if(o.dynamicProps&&(o.props=void 0),o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(
r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;Q(r[p],{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,
rootData:k,dynamicAnchors:w})||(a=a===null?Q.errors:a.concat(Q.errors),e=a.length);var t=i===e;if(!t)break}}else return Re.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return Re.
errors=a,e===0}Re.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};var Fr=ze;function ze(r,{instancePath:s="",parentData:N,
parentDataProperty:A,rootData:k=r,dynamicAnchors:w={}}={}){let a=null,e=0,o=ze.evaluated;if(o.dynamicProps&&(o.props=void 0),
o.dynamicItems&&(o.items=void 0),e===0)if(Array.isArray(r)){var t=!0;let u=r.length;for(let p=0;p<u;p++){let i=e;L(r[p],
{instancePath:s+"/"+p,parentData:r,parentDataProperty:p,rootData:k,dynamicAnchors:w})||(a=a===null?L.errors:a.concat(L.errors),
e=a.length);var t=i===e;if(!t)break}}else return ze.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"},message:"must be array"}],!1;return ze.errors=a,e===0}ze.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};export{jr as validateAskSettings,xr as validateJudgeAnswer,Ar as validateOptions,Nr as validatePassage,$r as validateRenderOptions,
Dr as validateReport,Or as validateSources,Fr as validateTopics};
